using System.Text.Json;
using Vroegsignalering.Contact;
using Vroegsignalering.Files;

namespace Vroegsignalering.Simulation.Scenarios;

/// <summary>Reads the strategies of a way of working: those of the product, of files, and with an attempt more.</summary>
internal sealed class StrategiesReader(ScenarioFolder folder, FileFaults faults, bool isWhole)
{
    private const int MostFiles = 20;

    private readonly Dictionary<string, IReadOnlyList<ContactStrategy>> _read = new(StringComparer.Ordinal);

    /// <summary>Whether a text is meant as a path and not as a name.</summary>
    public static bool IsPath(string text) => text.AsSpan().ContainsAny('/', '\\') || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public SimulationVariant Read(FileNode node, FileObject part, SimulationVariant variant)
    {
        string? named = part.Text("strategy");
        List<ContactStrategy> own = [.. part.List("strategies", MostFiles).Take(MostFiles).SelectMany(FromFile)];
        foreach (ContactStrategy twice in own.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.First()))
        {
            faults.Add(ScenarioDiagnostics.Twice, node.Find("strategies")!);
        }

        ContactStrategy strategy = named is null ? variant.Strategy : Named(node.Find("strategy")!, named, own) ?? variant.Strategy;
        ExtraAttempt? more = node.Find("extraAttempt") is FileNode extra && !extra.IsNull() ? ExtraAttempt.Read(extra, faults) : null;
        if (more is null)
        {
            return variant with { Strategy = strategy, Strategies = own };
        }

        ContactStrategy[] all = [.. own, .. ContactStrategies.ByName.Values.Where(s => !own.Exists(o => string.Equals(o.Id, s.Id, StringComparison.Ordinal)))];
        if (Array.Exists([.. all, strategy], s => !ExtraAttempt.HasRoom(s)))
        {
            faults.Add(ScenarioDiagnostics.NoRoomForAttempt, node.Find("extraAttempt")!);
            return variant;
        }

        return variant with { Strategy = more.On(strategy), Strategies = [.. all.Select(more.On)] };
    }

    private ContactStrategy? Named(FileNode node, string text, List<ContactStrategy> own)
    {
        if (!IsPath(text))
        {
            ContactStrategy? known = own.Find(s => string.Equals(s.Id, text, StringComparison.Ordinal)) ?? ContactStrategies.ByName.GetValueOrDefault(text);
            if (known is null && isWhole)
            {
                faults.Add(ScenarioDiagnostics.NotAChoice.Knows(text, [.. own.Select(s => s.Id), .. ContactStrategies.ByName.Keys, "../strategies/NAME.json"]), node);
            }

            return known;
        }

        IReadOnlyList<ContactStrategy> read = FromFile(node);
        if (read.Count > 1)
        {
            faults.Add(ScenarioDiagnostics.StrategySeveral, node);
        }

        return read is [ContactStrategy only] ? only : null;
    }

    private IReadOnlyList<ContactStrategy> FromFile(FileNode node)
    {
        if (node.Value.ValueKind != JsonValueKind.String)
        {
            faults.Add(ScenarioDiagnostics.WrongType.Wants("een pad tussen aanhalingstekens", "a path between quotes"), node);
            return [];
        }

        if (!isWhole || folder.Data(node, node.Value.GetString()!) is not (string name, byte[] utf8))
        {
            return [];
        }

        if (!_read.TryGetValue(name, out IReadOnlyList<ContactStrategy>? read))
        {
            ContactStrategyReadResult result = ContactStrategyFile.Read(utf8, name);
            foreach (Diagnostic found in result.Diagnostics)
            {
                faults.Add(found);
            }

            _read[name] = read = result.Strategies;
        }

        return read;
    }
}
