using System.Text;
using NodaTime;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Tests.Retention;

/// <summary>A register of invented cases in a folder, with a key.</summary>
internal static class SampleRegister
{
    public static readonly LocalDate Closed = new(2027, 1, 15);
    public const string Bsn = "999900006";
    public const string OtherBsn = "999900018";
    public const string Name = "Kanarie";

    public static IReadOnlyList<CaseHistory> Cases { get; } =
    [
        Case("Z-1", CaseResult.NoContact, Bsn),
        Case("Z-2", CaseResult.FollowUp, OtherBsn),
        Case("Z-3", null, OtherBsn),
        Case("Z-4", CaseResult.SolvesItself, Bsn, hold: "bezwaar"),
    ];

    public static string Write(TempFolder folder)
    {
        File.WriteAllText(folder["sleutel"], "a key for tests that is long enough\n");
        string path = folder["zaken.jsonl"];
        using FileStream file = File.Create(path);
        CaseRegisterFile.Write(file, Cases);
        return path;
    }

    public static string Text()
    {
        using MemoryStream all = new();
        CaseRegisterFile.Write(all, Cases);
        return Encoding.UTF8.GetString(all.ToArray());
    }

    private static CaseHistory Case(string id, CaseResult? result, string bsn, string? hold = null) => CaseHistory.FromCase(new SignalCase
    {
        Id = id,
        Signals =
        [
            new Signal
            {
                Reference = $"ref-{id}",
                Partner = PartnerType.Water,
                PartnerName = "Water Nergens",
                Person = new Person { Bsn = Vroegsignalering.Bsn.Parse(bsn), LastName = Name },
                Arrears = Money.FromEuros(120m),
                SentOn = Closed.PlusDays(-30),
                ReceivedOn = Closed.PlusDays(-30),
            },
        ],
        PickedUpOn = Closed.PlusDays(-30),
        MatchedOn = Closed.PlusDays(-30),
        HelpAcceptedOn = result == CaseResult.FollowUp ? Closed.PlusDays(-5) : null,
        Result = result,
        ClosedOn = result is null ? null : Closed,
        Holds = hold is null ? [] : [hold],
    });
}
