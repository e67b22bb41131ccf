using System.CommandLine;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Ddas;

namespace Vroegsignalering.Cli.Ddas;

/// <summary><c>vroeg ddas convert</c>.</summary>
internal static class DdasConvertCommand
{
    private static readonly Argument<string> FileArgument = new("file") { Description = "A DDAS delivery of any version." };

    private static readonly Option<string> To = new("--to") { Description = "The version to write.", Required = true };

    private static readonly Option<string> Out = new("--out", "-o") { Description = "The file to write; it may not exist yet.", Required = true };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace the file of --out when it exists." };

    private static readonly Option<string> LanguageOption = DdasArguments.Language();

    public static Command Create()
    {
        To.AcceptOnlyFromAmong(DdasArguments.Names);
        Command command = new(
            "convert",
            """
            Writes a delivery in another version of DDAS and tells what that version has no place for. It holds personal data: only you can read the
            file. The size of the delivery does not matter.

            Examples:
              vroeg ddas convert levering.json --to v1.2 --out levering-v1.2.json
              vroeg ddas convert levering.json --to v1.0 --out oud.json --lang en

            Exit codes: 0 written; 1 the delivery cannot be read or has no head, and nothing was written; 2 the call was wrong.
            """)
        {
            FileArgument, To, Out, Force, LanguageOption,
        };
        command.SetAction(Convert);
        return command;
    }

    private static int Convert(ParseResult call)
    {
        string source = call.GetRequiredValue(FileArgument);
        string target = call.GetRequiredValue(Out);
        if (!call.GetValue(Force) && File.Exists(target))
        {
            throw new CallException($"'{target}' exists. Choose another name, or add --force to replace it.");
        }

        string part = $"{target}.part";
        DdasVersion version = DdasArguments.Version(call.GetRequiredValue(To));
        DdasConvertResult result;
        try
        {
            result = Write(source, part, version);
            if (result.Written is not null)
            {
                File.Move(part, target, overwrite: call.GetValue(Force));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot write '{target}'. Look whether you may write there, whether '{part}' is in the way and whether the disk is full.");
        }

        GapReport.Write(call.InvocationConfiguration.Output, result, version, DdasArguments.In(call, LanguageOption));
        return result.Written is null ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static DdasConvertResult Write(string source, string part, DdasVersion version)
    {
        using FileStream input = DdasArguments.Open(source);
        bool isWhole = false;
        using FileStream output = PersonalFile.Create(part, FileAccess.Write);
        try
        {
            DdasConvertResult result = DdasConverter.Convert(input, Path.GetFileName(source), output, version);
            isWhole = result.Written is not null;
            return result;
        }
        finally
        {
            output.Dispose();
            if (!isWhole)
            {
                // A part is of no use to anybody, and it holds personal data.
                File.Delete(part);
            }
        }
    }
}
