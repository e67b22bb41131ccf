using NodaTime;
using Vroegsignalering.Cases;

namespace Vroegsignalering.HelpAcceptance;

/// <summary>One named way to say whether a resident accepted help (<i>hulpacceptatie</i>), run on the facts of a case.</summary>
/// <remarks>There is no uniform definition, so no figure exists without the name of its definition. The facts stay; a definition
/// can be replaced. It is a decision tree: <see cref="Judge"/> runs it, <see cref="HelpAcceptanceInterview"/> asks its questions.</remarks>
public sealed class HelpAcceptanceDefinition
{
    private HelpNode? _tree;

    /// <summary>The name, such as <c>ddas-1.2</c>; part of the name of every figure that uses it.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public required string Id
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A definition needs a name.", nameof(value)) : value;
    }

    /// <summary>The version of this way of counting; 1 or more. Figures of two versions are not comparable.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Version
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A version is 1 or more.");
    } = 1;

    /// <summary>What counts, in a sentence or two.</summary>
    public required Text Description { get; init; }

    /// <summary>Where the definition is published.</summary>
    public required LegalSource Source { get; init; }

    /// <summary>What changed with each version, oldest first.</summary>
    public IReadOnlyList<HelpDefinitionChange> Changes { get; init => field = [.. value]; } = [];

    /// <summary>What it looks at when a case has facts of help and a registered result; either is enough by default.</summary>
    public HelpEvidence Evidence { get; init; } = HelpEvidence.HelpOrResult;

    /// <summary>The kinds of help that count otherwise than by default. By default a longer track is longer help, and all else a quick fix.</summary>
    /// <exception cref="ArgumentException">A kind is not stated or is a longer track; those count the same in every definition.</exception>
    public IReadOnlyDictionary<HelpKind, HelpCounting> Otherwise
    {
        get;
        init => field = value.Keys.All(kind => kind != HelpKind.NotStated && !kind.Info().IsLongerTrack)
            ? new Dictionary<HelpKind, HelpCounting>(value).AsReadOnly()
            : throw new ArgumentException("Only a kind that is no longer track can count otherwise.", nameof(value));
    } = new Dictionary<HelpKind, HelpCounting>().AsReadOnly();

    /// <summary>Whether a quick fix is acceptance; it is by default.</summary>
    public bool CountsQuickFix { get; init; } = true;

    /// <summary>How the 30 days of a quick fix are read; by expectation by default, as the text of DDAS does.</summary>
    public QuickFixReading QuickFix { get; init; } = QuickFixReading.Expectation;

    /// <summary>Whether there is a result for longer help of which nobody knows whether it is about money: 16, since DDAS v1.2. True by default.</summary>
    public bool HasFollowUpOfUnknownKind { get; init; } = true;

    internal HelpNode Tree => _tree ??= HelpTree.Of(this);

    /// <summary>As what a kind of help counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public HelpCounting CountsAs(HelpKind kind) =>
        Otherwise.TryGetValue(kind, out HelpCounting counting) ? counting
        : kind == HelpKind.NotStated ? HelpCounting.NotStated
        : kind.Info().IsLongerTrack ? HelpCounting.LongerHelp
        : HelpCounting.QuickFix;

    /// <summary>Whether help was accepted under this definition, as far as is known. An open case has accepted nothing yet, unless a fact of help says so.</summary>
    public bool IsAccepted(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        return Walk(signalCase, on: null, path: null).Accepted == true;
    }

    /// <summary>Says what the facts of a case stand for, and why.</summary>
    /// <param name="signalCase">The case.</param>
    /// <param name="on">The day that counts as today, for the 30 days of a quick fix; <c>null</c> when not known.</param>
    public HelpVerdict Judge(SignalCase signalCase, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        List<(HelpBranch Node, int Choice)> path = [];
        return HelpTree.Verdict(this, Walk(signalCase, on, path), path, signalCase, on);
    }

    /// <summary>The decision tree as a picture in Mermaid.</summary>
    public string ToMermaid(Language language) => HelpTreePicture.Mermaid(this, language);

    /// <summary>The definition with its decision tree in words, as Markdown.</summary>
    public string Describe(Language language) => HelpTreePicture.Words(this, language);

    /// <summary>The name.</summary>
    public override string ToString() => Id;

    private HelpLeaf Walk(SignalCase signalCase, LocalDate? on, List<(HelpBranch Node, int Choice)>? path)
    {
        HelpNode node = Tree;
        while (node is HelpBranch branch)
        {
            int choice = HelpFacts.Known(branch.Question, signalCase, this, on);
            path?.Add((branch, choice));
            node = branch.Next(choice);
        }

        return (HelpLeaf)node;
    }
}
