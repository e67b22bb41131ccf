using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Cli.Texts;

/// <summary>Reads files of texts and tells what is found in them.</summary>
internal static class TextFiles
{
    /// <summary>Reads a file of texts, or all that is wrong with it.</summary>
    /// <exception cref="CallException">The file is not there or cannot be read.</exception>
    public static ContactTextReadResult Read(string path)
    {
        try
        {
            return ContactTextFile.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException($"Cannot read '{path}'. Look whether it is there and whether you may read it.");
        }
    }

    /// <summary>One finding on two lines: what and where, and what to do.</summary>
    public static void Tell(TextWriter output, Diagnostic finding, Language language)
    {
        Text level = finding.Severity switch
        {
            DiagnosticSeverity.Fatal => new Text("geweigerd", "refused"),
            DiagnosticSeverity.Error => new Text("fout", "error"),
            _ => new Text("let op", "warning"),
        };
        output.WriteLine($"  {finding.Code.Id} {level.In(language)} {finding.PlaceIn(language)}: {finding.Code.Message.In(language)}");
        output.WriteLine(new Text($"      Doen: {finding.Code.Remedy.Dutch}", $"      To do: {finding.Code.Remedy.English}").In(language));
    }
}
