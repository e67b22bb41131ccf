using System.CommandLine;
using Vroegsignalering.Cli;
using Vroegsignalering.Cli.Process;

RootCommand root = new("Early detection of payment arrears: signals in, an explained worklist and a DDAS delivery out.")
{
    ProcessCommand.Create(),
};
ParseResult call = root.Parse(args);
if (call.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in call.Errors)
    {
        Console.Error.WriteLine($"vroeg: {error.Message}");
    }

    Console.Error.WriteLine("Try 'vroeg --help' or 'vroeg process --help'.");
    return ExitCodes.WrongCall;
}

try
{
    return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CallException e)
{
    Console.Error.WriteLine($"vroeg: {e.Message}");
    return ExitCodes.WrongCall;
}
