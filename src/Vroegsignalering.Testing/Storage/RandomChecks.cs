using Vroegsignalering.Storage;

namespace Vroegsignalering.Testing.Storage;

/// <summary>Random operations give the same in a store and in a model in memory.</summary>
internal static class RandomChecks
{
    public static IReadOnlyList<StoreConformanceCheck> All { get; } = [new("random.like-the-model", LikeTheModelAsync)];

    private static async Task LikeTheModelAsync(StoreTrial trial)
    {
        for (int sequence = 0; sequence < trial.Options.Sequences; sequence++)
        {
            ulong seed = trial.Options.Seed + (ulong)sequence;
            await using ModelStore model = new();
            MunicipalityCode at = StoreTrial.Municipality(500 + (sequence % 8_000));
            RandomOperations operations = new(seed, trial.Cancel);
            int before = trial.Findings.Count;
            for (int unit = 0; unit < trial.Options.UnitsOfWork && trial.Findings.Count == before; unit++)
            {
                string where = FormattableString.Invariant($"seed {seed}, unit of work {unit + 1}");
                trial.SameLines($"Random operations give what a model gives ({where}).", await operations.RunAsync(model, at, unit), await operations.RunAsync(trial.Store, at, unit));
                if (unit % 5 == 4 || unit + 1 == trial.Options.UnitsOfWork)
                {
                    await using IUnitOfWork right = await model.BeginAsync(at, UnitOfWorkKind.Read, trial.Cancel);
                    trial.SameLines($"After random operations all is as in a model ({where}).", await StoreDump.OfAsync(right, trial.Cancel), await trial.DumpAsync(at));
                }
            }
        }
    }
}
