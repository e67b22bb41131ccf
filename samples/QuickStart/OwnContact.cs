using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Texts;
using Vroegsignalering.Signals;
using Vroegsignalering.Time;

namespace QuickStart;

internal static class OwnContact
{
    private static ReadOnlySpan<byte> StrategyJson => """
        {
          "strategies": [
            {
              "id": "bellen-en-langsgaan",
              "name": { "nl": "Bellen en langsgaan", "en": "Calls and a visit" },
              "steps": [
                { "channel": "phone", "afterWorkingDays": 0, "attempts": 2, "dayPart": "evening" },
                { "channel": "homeVisit", "afterWorkingDays": 5,
                  "announcement": { "by": "letter", "workingDaysBefore": 4, "optOut": { "by": "phone", "workingDaysBefore": 1 } } }
              ]
            }
          ]
        }
        """u8;

    private static ReadOnlySpan<byte> TextFile => """
        ---
        kind: sms
        situation: first
        language: nl
        ---
        Hallo, ik ben {caseworker} van de gemeente {municipality}. Kan ik u helpen? Bel of app mij: {phone}.

        """u8;

    public static void Run(IReadOnlyList<Signal> signals, LocalDate today)
    {
        Strategy(StrategyJson.ToArray(), signals, today);
        Texts(TextFile.ToArray());
    }

    private static void Strategy(byte[] file, IReadOnlyList<Signal> signals, LocalDate today)
    {
        ContactStrategyReadResult read = ContactStrategyFile.Read(file, "bellen-en-langsgaan.json");
        foreach (Diagnostic fault in read.Diagnostics)
        {
            Console.WriteLine($"{fault} {fault.Code.Remedy.English}");
        }

        foreach (ContactStrategy strategy in read.Strategies)
        {
            foreach (ContactStrategyFinding finding in ContactStrategyCheck.Of(strategy))
            {
                Console.WriteLine($"{finding.Code.Message.English} ({finding.Source})");
            }

            ContactSituation opened = new() { OpenedOn = today, On = today };
            foreach (ContactAdvice step in strategy.Plan(opened, WorkingDayCalendar.Dutch).Steps)
            {
                Console.WriteLine($"{step.On:uuuu-MM-dd} {step.What.English}");
            }
        }

        Worklist worklist = Worklist.Make(new WorklistRequest { On = today, NewSignals = signals, Strategy = read.Strategies[0] });
        Console.WriteLine(worklist.Items[0].Plan().Next?.What.English);
    }

    private static void Texts(byte[] file)
    {
        ContactTextReadResult read = ContactTextFile.Read(file, "onze-teksten.txt");
        foreach (Diagnostic finding in read.Diagnostics)
        {
            Console.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        ContactTexts texts = read.Texts is ContactTexts own ? ContactTexts.Shipped.With(own) : ContactTexts.Shipped;
        ContactText sms = texts.Find(ContactTextKind.Sms, ContactTextSituation.First, Language.Dutch)!;
        foreach (Diagnostic finding in ContactTextCheck.Of(sms).Diagnostics)
        {
            Console.WriteLine($"{finding} {finding.Code.Remedy.English}");
        }

        ContactTextResult made = sms.Render(new ContactTextValues { Municipality = "Voorbeeldstad", Caseworker = "Noor Jansen", Phone = "000 123 45 67" });
        Console.WriteLine(made.Text?.Body ?? made.Diagnostics[0].Code.Message.English);
    }
}
