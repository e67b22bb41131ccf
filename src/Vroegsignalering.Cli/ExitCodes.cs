namespace Vroegsignalering.Cli;

/// <summary>How the tool ends.</summary>
internal static class ExitCodes
{
    /// <summary>All went in, or what was found stays below the level of <c>--fail-on</c>.</summary>
    public const int Done = 0;

    /// <summary>There are findings of the level of <c>--fail-on</c> or above.</summary>
    public const int Findings = 1;

    /// <summary>The call was wrong; nothing was written.</summary>
    public const int WrongCall = 2;
}
