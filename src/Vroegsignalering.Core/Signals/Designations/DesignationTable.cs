using NodaTime;

namespace Vroegsignalering.Signals.Designations;

/// <summary>Which signals are designated when, and the judgement of a signal by it. Immutable.</summary>
/// <remarks>Adding a designation never makes a justified signal unjustified: a signal is justified as soon as one designation takes it.</remarks>
public sealed class DesignationTable
{
    private readonly SignalDesignation[] _designations;

    /// <summary>Makes a table.</summary>
    /// <param name="designations">The designations, in any order.</param>
    /// <exception cref="ArgumentException">Two have one id; a period or window ends before it starts; an experiment lasts more than five
    /// years.</exception>
    public DesignationTable(IEnumerable<SignalDesignation> designations)
    {
        ArgumentNullException.ThrowIfNull(designations);
        _designations = [.. designations.OrderBy(d => d.Partner).ThenBy(d => d.From).ThenBy(d => d.Id, StringComparer.Ordinal)];
        foreach (SignalDesignation designation in _designations)
        {
            Check(designation, nameof(designations));
        }

        if (_designations.DistinctBy(d => d.Id, StringComparer.Ordinal).Count() != _designations.Length)
        {
            throw new ArgumentException("Every designation needs an id of its own.", nameof(designations));
        }
    }

    /// <summary>What law, covenant and experiments designate. What is not published in the sources stays open, with a remark.</summary>
    public static DesignationTable Default { get; } = new(PublishedDesignations.All);

    /// <summary>The designations, by partner and first day.</summary>
    public IReadOnlyList<SignalDesignation> Designations => [.. _designations];

    /// <summary>The table with one more designation; one with the same id is replaced.</summary>
    /// <exception cref="ArgumentException">The designation is not valid; see the constructor.</exception>
    public DesignationTable With(SignalDesignation designation)
    {
        ArgumentNullException.ThrowIfNull(designation);
        return new DesignationTable([.. _designations.Where(d => !string.Equals(d.Id, designation.Id, StringComparison.Ordinal)), designation]);
    }

    /// <summary>The table in which a designation holds for exactly these municipalities.</summary>
    /// <param name="id">The designation.</param>
    /// <param name="municipalities">The municipalities; none when empty.</param>
    /// <exception cref="ArgumentException">There is no such designation.</exception>
    public DesignationTable WithMunicipalities(string id, params IReadOnlyList<MunicipalityCode> municipalities)
    {
        SignalDesignation designation = _designations.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal))
            ?? throw new ArgumentException("There is no designation with this id.", nameof(id));
        return With(designation with { Municipalities = municipalities });
    }

    /// <summary>Judges a signal.</summary>
    /// <remarks>Arrears of unknown age or amount are kept. End of supply, a threatening situation and grown arrears are never unjustified by
    /// age or amount. Source: VNG on the Landelijk Convenant Vroegsignalering; Wgs art. 4 lid 2; DDAS, <i>herhaalde melding</i>.</remarks>
    /// <param name="signal">The signal.</param>
    /// <param name="on">The day that counts: as a rule the day of sending, so that waiting at the municipality makes no signal too old.</param>
    /// <param name="municipality">The municipality; <c>null</c> when not known.</param>
    /// <param name="hasGrown">Whether it repeats an earlier report of the same partner and the arrears grew.</param>
    public SignalJustification Judge(Signal signal, LocalDate on, MunicipalityCode? municipality = null, bool hasGrown = false)
    {
        ArgumentNullException.ThrowIfNull(signal);
        SignalJudgement judgement = new(signal, on, municipality, hasGrown);
        if (judgement.WithoutTable is JustificationVerdict verdict)
        {
            return new SignalJustification(verdict, null, judgement.Days);
        }

        SignalJustification best = new(JustificationVerdict.NotDesignatedThen, null, judgement.Days);
        foreach (SignalDesignation designation in _designations)
        {
            if (designation.Partner == signal.Partner)
            {
                best = Better(best, new SignalJustification(judgement.By(designation), designation, judgement.Days));
            }
        }

        return best.Verdict == JustificationVerdict.NotDesignatedThen ? best with { Designation = null } : best;
    }

    // Justified before unjustified; of two reasons to keep it the surest, of two reasons not to the one that came nearest.
    private static SignalJustification Better(SignalJustification left, SignalJustification right) => (left.IsJustified, right.IsJustified) switch
    {
        (true, true) => right.Verdict < left.Verdict ? right : left,
        (false, false) => right.Verdict > left.Verdict ? right : left,
        (true, _) => left,
        _ => right,
    };

    private static void Check(SignalDesignation designation, string parameter)
    {
        if (string.IsNullOrWhiteSpace(designation.Id))
        {
            throw new ArgumentException("A designation needs an id.", parameter);
        }

        if (designation.To < designation.From || designation.MaximumDays < (designation.MinimumDays ?? 0))
        {
            throw new ArgumentException($"The period or window of '{designation.Id}' ends before it starts.", parameter);
        }

        if (designation.Basis == DesignationBasis.Experiment && designation.To > designation.LastDayOfFiveYears)
        {
            throw new ArgumentException($"The experiment '{designation.Id}' lasts more than five years (Wgs art. 10).", parameter);
        }
    }
}
