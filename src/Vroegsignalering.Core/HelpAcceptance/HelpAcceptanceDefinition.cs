using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>One named way to say whether a resident accepted help (<i>hulpacceptatie</i>), run on the facts of a case.</summary>
/// <remarks>There is no uniform definition, so no figure exists without the name of its definition. The facts stay; a definition
/// can be replaced.</remarks>
public sealed class HelpAcceptanceDefinition
{
    private readonly HashSet<CaseResult> _acceptedResults;
    private readonly HashSet<HelpKind> _acceptedHelp;

    internal HelpAcceptanceDefinition(
        string id, Text description, LegalSource source, IEnumerable<CaseResult> acceptedResults, IEnumerable<HelpKind> acceptedHelp)
    {
        (Id, Description, Source) = (id, description, source);
        (_acceptedResults, _acceptedHelp) = ([.. acceptedResults], [.. acceptedHelp]);
    }

    /// <summary>The name with its version, such as <c>ddas-1.2</c>; part of the name of every figure that uses it.</summary>
    public string Id { get; }

    /// <summary>What counts, in a sentence.</summary>
    public Text Description { get; }

    /// <summary>Where the definition is published.</summary>
    public LegalSource Source { get; }

    /// <summary>Whether help was accepted under this definition. An open case has accepted nothing yet, unless a fact of help says so.</summary>
    public bool IsAccepted(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return (signalCase.Result is CaseResult result && _acceptedResults.Contains(result))
            || signalCase.Help.Any(h => _acceptedHelp.Contains(h.Kind));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
