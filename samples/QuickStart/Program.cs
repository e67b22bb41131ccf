using NodaTime;
using QuickStart;
using Vroegsignalering;
using Vroegsignalering.Cases;
using Vroegsignalering.Signals;

LocalDate today = new(2026, 11, 4);
Address address = Address.Parse("1234 AB", "10", "A");
Signal energy = new() { Reference = "E-1", Partner = PartnerType.Energy, Address = address, Arrears = Money.FromEuros(420m), ReceivedOn = today };
Signal rent = new() { Reference = "H-2", Partner = PartnerType.Rent, Address = address, Arrears = Money.FromEuros(1_150m), ReceivedOn = today };

Worklist worklist = Worklist.Make(new WorklistRequest { On = today, NewSignals = [energy, rent] });
WorklistItem first = worklist.Items[0];
Console.WriteLine($"{first.Class.Name} ({first.Rank.Score}): {first.NextStep(first.Plan())}, uiterlijk {first.Deadline:uuuu-MM-dd}");
foreach (string reason in first.Explain().ReasonsIn(Language.Dutch))
{
    Console.WriteLine($"- {reason}");
}

OwnChoices.Run(worklist.Items[0].Household, today);
OwnContact.Run([energy, rent], today);
PlanContacts.Run(worklist, today);
ReadFiles.Run(today);
WorkOnACase.Run(worklist.Items[0], today);
AcceptanceOfHelp.Run(worklist.Items[0].Case, today);
await SignAMessage.RunAsync("{\"page\":1}"u8.ToArray());
AccountForAYear.Run([worklist.Items[0].Case]);
await WorkOnAStore.RunAsync(today);
