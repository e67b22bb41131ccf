using Vroegsignalering.Contact;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Residency;
using Vroegsignalering.Residency.HaalCentraal;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Designations;

namespace Vroegsignalering.Cli.Process;

/// <summary>Reads the files that a manifest names beside those of signals: residents, notices and decisions.</summary>
internal sealed class SettingsReader(string folder, List<Diagnostic> findings)
{
    public ProcessSettings Read(Manifest manifest)
    {
        ReviewDecisions decisions = ReviewDecisions.Read(manifest.Reviews.Select(file => (InputReader.Inside(folder, file), Masking.LongNumbers(file))), findings);
        return new ProcessSettings
        {
            Households = manifest.Households with { Decisions = MatchReviewTrail.Empty.With(decisions.Matches) },
            Designations = manifest.JudgesDesignations ? DesignationTable.Default : null,
            Register = Register(manifest),
            Withdrawals = [.. manifest.Withdrawals.SelectMany(file => WithdrawalFile.Read(InputReader.Inside(folder, file), Masking.LongNumbers(file), findings))],
            Residents = decisions.Residents,
            Capacity = manifest.Capacity is string room ? CapacityFile.Read(InputReader.Inside(folder, room), Masking.LongNumbers(room)) : null,
            LateHelp = manifest.LateHelp,
            SafetyList = manifest.SafetyList is string list ? SafetyListFile.Read(InputReader.Inside(folder, list), Masking.LongNumbers(list), findings) : null,
            Policy = manifest.Policy is string policy ? PriorityPolicies.ByName.GetValueOrDefault(policy) ?? PolicyFile.Read(InputReader.Inside(folder, policy), checksStrategies: false) : null,
            Strategy = manifest.Strategy is string strategy ? ContactStrategies.ByName.GetValueOrDefault(strategy) ?? StrategyFile.Find(InputReader.Inside(folder, strategy)) : null,
            Strategies = StrategyFile.Known(manifest.Strategies.Select(file => InputReader.Inside(folder, file))),
            RandomSeed = manifest.RandomSeed ?? "",
            Overrides = OverrideFile.Read(manifest.Overrides.Select(file => (InputReader.Inside(folder, file), Masking.LongNumbers(file))), findings),
        };
    }

    private IResidencyRegister? Register(Manifest manifest) => manifest switch
    {
        { Register: string file } => RegisterFile.Read(InputReader.Inside(folder, file), Masking.LongNumbers(file), findings),
        { Brp: BrpSettings brp } => Ask(brp),
        _ => null,
    };

    private static HaalCentraalResidencyRegister Ask(BrpSettings brp)
    {
        string key = Environment.GetEnvironmentVariable(brp.KeyVariable) is { Length: > 0 } value
            ? value
            : throw new CallException($"The environment variable '{brp.KeyVariable}' has no key for the BRP.");
        HttpClient client = new();
        client.DefaultRequestHeaders.Add("X-API-KEY", key);
        return new HaalCentraalResidencyRegister(
            client,
            new HaalCentraalOptions { PersonsUri = brp.Persons, ResidentsUri = brp.Residents, OwnMunicipalityOnly = brp.OwnMunicipalityOnly },
            TimeProvider.System);
    }
}
