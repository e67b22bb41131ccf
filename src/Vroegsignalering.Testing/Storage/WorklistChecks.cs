using System.Text;
using Vroegsignalering.Cases;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>What is asked of the pages of the worklist.</summary>
internal static class WorklistChecks
{
    private const int Cases = 60;

    public static IReadOnlyList<StoreConformanceCheck> All { get; } =
    [
        new("worklist.lines", LinesAsync),
        new("worklist.order", OrderAsync),
        new("worklist.filters", FiltersAsync),
        new("worklist.pages", PagesAsync),
        new("worklist.pages-while-lines-change", PagesWhileLinesChangeAsync),
        new("worklist.page-has-no-personal-data", NoPersonalDataAsync),
    ];

    private static async Task LinesAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        await trial.WriteAsync(u => u.Cases.ClaimAsync("Z-6", "mw-1", StoreSample.Now, StoreSample.At(60), trial.Cancel));
        await trial.WriteAsync(async u =>
        {
            StoredCase? stored = await u.Cases.FindAsync("Z-7", trial.Cancel);
            await u.Cases.SaveAsync([new CaseToSave(StoreSample.Next(StoreSample.Next(stored!.History, 1), 2), stored.History.Events.Count)], trial.Cancel);
        });
        IReadOnlyList<string> expected = await trial.ReadAsync(async u =>
        {
            List<StoredCase> cases = await u.Cases.ReadAsync(new CaseQuery(), trial.Cancel).ToListAsync(trial.Cancel);
            return (IReadOnlyList<string>)[.. cases.Select(c => StoreDump.Line(CaseLine.Of(c))).Order(StringComparer.Ordinal)];
        });
        CaseLinePage page = await trial.ReadAsync(u => u.Cases.ListAsync(new CaseLineQuery { IsOpen = null, Lines = 500 }, trial.Cancel));
        trial.SameLines("A line says what its case says now.", expected, page.Lines.Select(StoreDump.Line).Order(StringComparer.Ordinal));
        trial.Same("When all lines are on a page there is no next.", null, page.Next);
    }

    private static async Task OrderAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        foreach (CaseLineOrder order in Enum.GetValues<CaseLineOrder>())
        {
            await SameAsModelAsync(trial, $"Lines come in order, without a place or day last, of equals by number ({order}).", new CaseLineQuery { Order = order, IsOpen = null, Lines = 500 });
        }
    }

    private static async Task FiltersAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        CaseLineQuery[] queries =
        [
            new(), new() { IsOpen = false }, new() { Tier = PriorityTier.TermNear }, new() { ClassId = "odd" }, new() { ClassId = "none" },
            new() { Phase = CasePhase.Trying }, new() { Phase = CasePhase.Closed }, new() { Phase = CasePhase.Closed, IsOpen = null }, new() { Owner = "mw-2" },
            new() { Neighbourhood = "1001" }, new() { DeadlineUntil = StoreSample.Day.PlusDays(26) }, new() { NextUntil = StoreSample.Day.PlusDays(2) },
            new() { Tier = PriorityTier.TermNear, ClassId = "even", NextUntil = StoreSample.Day.PlusDays(4), Order = CaseLineOrder.Next, IsOpen = null },
            new() { Neighbourhood = "1002", DeadlineUntil = StoreSample.Day.PlusDays(28), Order = CaseLineOrder.Deadline },
        ];
        foreach ((int index, CaseLineQuery query) in queries.Index())
        {
            await SameAsModelAsync(trial, FormattableString.Invariant($"All that is set holds for the lines, and no line that fits is left out (query {index + 1})."), query with { Lines = 500 });
        }
    }

    private static async Task PagesAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        foreach (CaseLineOrder order in Enum.GetValues<CaseLineOrder>())
        {
            foreach (int lines in (int[])[1, 7, 20, 500])
            {
                CaseLineQuery query = new() { Order = order, IsOpen = null, Lines = lines };
                await SameAsModelAsync(trial, FormattableString.Invariant($"Pages of {lines} are together complete and disjoint ({order})."), query);
                CaseLinePage first = await trial.ReadAsync(u => u.Cases.ListAsync(query, trial.Cancel));
                trial.Same("A page has as many lines as were asked, if there are.", Math.Min(lines, Cases), first.Lines.Count);
            }
        }
    }

    private static async Task PagesWhileLinesChangeAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        List<string> seen = [];
        string? after = null;
        int page = 0;
        do
        {
            CaseLinePage now = await trial.ReadAsync(u => u.Cases.ListAsync(new CaseLineQuery { IsOpen = null, Lines = 5, After = after }, trial.Cancel));
            seen.AddRange(now.Lines.Select(l => l.CaseId));
            after = now.Next;
            int turn = page++;
            await trial.WriteAsync(async u =>
            {
                // In front of what was read, the line at which the page ended gone, and one that was read gets more events.
                await u.Cases.SaveAsync([StoreSample.New(StoreSample.Name("nieuw", turn), 0)], trial.Cancel);
                if (turn == 1)
                {
                    await u.Cases.EraseAsync([now.Lines[^1].CaseId], trial.Cancel);
                }

                StoredCase? read = await u.Cases.FindAsync(now.Lines[0].CaseId, trial.Cancel);
                if (read?.History.Case.IsOpen == true)
                {
                    await u.Cases.SaveAsync([new CaseToSave(StoreSample.Next(read.History, 1), read.History.Events.Count)], trial.Cancel);
                }
            });
        }
        while (after is not null && page < 100);
        trial.SameLines("While others change lines, each line that was there all the time comes on one page, once.",
            Enumerable.Range(0, Cases).Select(n => StoreSample.Name("Z", n)).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static async Task NoPersonalDataAsync(StoreTrial trial)
    {
        await FillAsync(trial);
        CaseLinePage page = await trial.ReadAsync(u => u.Cases.ListAsync(new CaseLineQuery { Lines = 3 }, trial.Cancel));
        string next = page.Next ?? "";
        string readable = next + Decoded(next);
        string[] canaries = [.. Enumerable.Range(0, Cases).Select(StoreSample.Canary).SelectMany(c => c)];
        trial.Holds("There is a next page, and where it begins holds no personal data.",
            next.Length > 0 && !canaries.Any(c => readable.Contains(c, StringComparison.OrdinalIgnoreCase)), "no next page, or data of a person in it");

        static string Decoded(string text)
        {
            Span<byte> bytes = new byte[text.Length];
            return Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='), bytes, out int count)
                ? Encoding.UTF8.GetString(bytes[..count])
                : "";
        }
    }

    private static CaseToSave[] Sample() => [.. Enumerable.Range(0, Cases).Select(n => StoreSample.New(
        StoreSample.Name("Z", n), n % 9 == 8 ? null : 1 + (n * 7 % 20), 1 + (n % 4), closed: n % 11 == 10))];

    private static Task FillAsync(StoreTrial trial) => trial.WriteAsync(u => u.Cases.SaveAsync(Sample(), trial.Cancel));

    private static async Task SameAsModelAsync(StoreTrial trial, string promise, CaseLineQuery query)
    {
        await using ModelStore model = new();
        await using IUnitOfWork right = await model.BeginAsync(StoreTrial.Here, UnitOfWorkKind.Write, trial.Cancel);
        await right.Cases.SaveAsync(Sample(), trial.Cancel);
        IReadOnlyList<string> expected = await StoreDump.WorklistAsync(right.Cases, query with { Lines = 500 }, trial.Cancel);
        trial.SameLines(promise, expected, await trial.ReadAsync(u => StoreDump.WorklistAsync(u.Cases, query, trial.Cancel)));
    }
}
