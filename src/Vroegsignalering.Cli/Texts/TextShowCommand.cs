using System.CommandLine;
using System.Text;
using Vroegsignalering.Cli.Policy;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Cli.Texts;

/// <summary><c>vroeg text show</c>.</summary>
internal static class TextShowCommand
{
    private static readonly Argument<string> KindArgument = new("kind") { Description = "What the text is for." };

    private static readonly Option<string> SituationOption = new("--situation")
    {
        Description = "For which situation; the first text is taken where there is none for it, but for a visit.",
        DefaultValueFactory = _ => "first",
    };

    private static readonly Option<string?> FileOption = new("--file") { Description = "A file of your own, laid over the texts of the product." };
    private static readonly Option<bool> TemplateOption = new("--template") { Description = "Show the text as it stands in a file, with its placeholders." };
    private static readonly Option<string> LanguageOption = PolicyArguments.Language();

    public static Command Create()
    {
        KindArgument.AcceptOnlyFromAmong(TextWords.Kinds);
        SituationOption.AcceptOnlyFromAmong(TextWords.Situations);
        Command command = new(
            "show",
            """
            Shows a text for residents with invented values filled in.

            Examples:
              vroeg text show letter --situation several-partners
              vroeg text show open-card --language en
              vroeg text show sms --file onze-teksten.txt
              vroeg text show letter --template > onze-teksten.txt

            Exit codes: 0 done; 1 the text cannot be made; 2 the call was wrong.
            """)
        {
            KindArgument, SituationOption, FileOption, TemplateOption, LanguageOption,
        };
        command.SetAction(Show);
        return command;
    }

    private static int Show(ParseResult call)
    {
        Language language = PolicyArguments.In(call, LanguageOption);
        TextWriter output = call.InvocationConfiguration.Output;
        ContactTexts texts = ContactTexts.Shipped;
        if (call.GetValue(FileOption) is string path)
        {
            ContactTextReadResult read = TextFiles.Read(path);
            if (read.Texts is null)
            {
                TellAll(output, read.Diagnostics, language);
                return ExitCodes.Findings;
            }

            texts = texts.With(read.Texts);
        }

        ContactTextKind kind = TextWords.Kind(call.GetRequiredValue(KindArgument));
        ContactText text = texts.Find(kind, TextWords.Situation(call.GetRequiredValue(SituationOption)), language)
            ?? throw new CallException($"There is no such text of {kind.Name().English}. A visit is announced by its own text only.");
        if (call.GetValue(TemplateOption))
        {
            output.Write(Encoding.UTF8.GetString(ContactTextFile.Write(texts.Only(text))));
            return ExitCodes.Done;
        }

        ContactTextResult result = text.Render(ContactTextValues.Example(language));
        if (result.Text is not RenderedContactText made)
        {
            TellAll(output, result.Diagnostics, language);
            return ExitCodes.Findings;
        }

        if (made.Subject is string subject)
        {
            output.WriteLine(new Text($"Onderwerp: {subject}", $"Subject: {subject}").In(language));
            output.WriteLine();
        }

        output.WriteLine(made.Body);
        return ExitCodes.Done;
    }

    private static void TellAll(TextWriter output, IReadOnlyList<Diagnostic> findings, Language language)
    {
        foreach (Diagnostic finding in findings)
        {
            TextFiles.Tell(output, finding, language);
        }
    }
}
