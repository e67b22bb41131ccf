using System.CommandLine;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Retention;

/// <summary>What several of these commands take.</summary>
internal static class RetentionArguments
{
    public static Argument<string> Register() => new("register") { Description = "The case register (JSON Lines). It holds personal data." };

    public static Option<string> On() => new("--on") { Description = "The day (yyyy-mm-dd). Never the clock.", Required = true };

    public static Option<string> Key() => new("--key-file")
    {
        Description = "A file with the key of the host: 32 to 4096 bytes of chance, kept apart from the data.",
        Required = true,
    };

    public static Option<string?> Policy() => new("--policy") { Description = "A retention policy (JSON); without it the default terms count." };

    public static Option<string?> Outbox() => new("--outbox") { Description = "What partners were told (the file of 'vroeg feedback send'); without it nothing is known of that." };

    /// <summary>The policy of the option.</summary>
    /// <exception cref="CallException">It cannot be read.</exception>
    public static RetentionPolicy PolicyOf(string? path, TextWriter error)
    {
        if (path is null)
        {
            return RetentionPolicy.Default;
        }

        RetentionPolicyReadResult read;
        try
        {
            read = RetentionPolicyFile.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"Cannot read '{path}'.");
        }

        foreach (Diagnostic finding in read.Diagnostics)
        {
            error.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        return read.Policy ?? throw new CallException($"'{path}' is no retention policy; see the findings.");
    }
}
