using System.CommandLine;

namespace Vroegsignalering.Cli.Texts;

/// <summary><c>vroeg text</c>: <c>check</c> and <c>show</c>.</summary>
internal static class TextCommand
{
    public static Command Create() => new(
        "text",
        """
        Texts for residents: look over your own, and show what residents get.

        Examples:
          vroeg text show letter
          vroeg text show letter --template > onze-teksten.txt
          vroeg text check onze-teksten.txt

        Exit codes: 0 done; 1 findings of the level of --fail-on or above; 2 the call was wrong.
        """)
    {
        TextCheckCommand.Create(),
        TextShowCommand.Create(),
    };
}
