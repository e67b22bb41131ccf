using NodaTime;

namespace Vroegsignalering.Cases;

/// <summary>The schemes of income support that were gone through with a resident, for one case.</summary>
/// <remarks>Purpose: that a resident gets what there is a right to. It holds one answer per scheme and nothing else: no income, no amounts,
/// no free text. What is not needed is not asked, and it is kept no longer than the case.</remarks>
public sealed class IncomeSupportChecklist
{
    private readonly IReadOnlyDictionary<string, IncomeSupportAnswer> _answers;

    private IncomeSupportChecklist(IReadOnlyList<IncomeSupportScheme> schemes, IReadOnlyDictionary<string, IncomeSupportAnswer> answers) =>
        (Schemes, _answers) = (schemes, answers);

    /// <summary>The schemes, in the order in which they are asked.</summary>
    public IReadOnlyList<IncomeSupportScheme> Schemes { get; }

    /// <summary>Whether every scheme was asked.</summary>
    public bool IsComplete => Schemes.All(scheme => _answers.ContainsKey(scheme.Id));

    /// <summary>The schemes that were not asked yet.</summary>
    public IEnumerable<IncomeSupportScheme> Open => Schemes.Where(scheme => !_answers.ContainsKey(scheme.Id));

    /// <summary>An empty list.</summary>
    /// <param name="schemes">The schemes; those of the whole country when <c>null</c>.</param>
    public static IncomeSupportChecklist Start(IReadOnlyList<IncomeSupportScheme>? schemes = null) =>
        new([.. schemes ?? IncomeSupportSchemes.National], new Dictionary<string, IncomeSupportAnswer>(StringComparer.Ordinal));

    /// <summary>What was said about a scheme.</summary>
    /// <exception cref="ArgumentException">The scheme is not on the list.</exception>
    public IncomeSupportAnswer this[string scheme] => _answers.GetValueOrDefault(OnList(scheme));

    /// <summary>Takes down what was said about a scheme; <see cref="IncomeSupportAnswer.NotAsked"/> takes it back.</summary>
    /// <returns>The list with the answer; this one does not change.</returns>
    /// <exception cref="ArgumentException">The scheme is not on the list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is not a member.</exception>
    public IncomeSupportChecklist With(string scheme, IncomeSupportAnswer answer)
    {
        Dictionary<string, IncomeSupportAnswer> answers = new(_answers, StringComparer.Ordinal);
        answers.Remove(OnList(scheme));
        if (!Enum.IsDefined(answer))
        {
            throw new ArgumentOutOfRangeException(nameof(answer));
        }

        if (answer != IncomeSupportAnswer.NotAsked)
        {
            answers.Add(scheme, answer);
        }

        return new IncomeSupportChecklist(Schemes, answers);
    }

    /// <summary>The fact of help that follows: schemes were applied for. It does not say which, a case needs no more than that.</summary>
    /// <param name="on">The day.</param>
    /// <returns><c>null</c> when nothing was applied for: to have asked is no help yet.</returns>
    public HelpProvided? ToHelp(LocalDate on) => _answers.Values.Contains(IncomeSupportAnswer.AppliedFor)
        ? new HelpProvided(HelpKind.SchemeApplication, on) { Provider = HelpProvider.Own, IsFinancial = true, WithConsent = true }
        : null;

    /// <summary>How many schemes were asked, and nothing of the answers.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_answers.Count} of {Schemes.Count} schemes asked");

    private string OnList(string scheme) => Schemes.Any(s => string.Equals(s.Id, scheme, StringComparison.Ordinal))
        ? scheme
        : throw new ArgumentException("The scheme is not on the list.", nameof(scheme));
}
