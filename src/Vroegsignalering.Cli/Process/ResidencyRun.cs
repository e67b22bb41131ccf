using Vroegsignalering.Cases;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Process;

/// <summary>The residency check of one run, with what people decided about it.</summary>
internal sealed record ResidencyRun
{
    /// <summary>One result for each signal that was asked about; what was decided has the next step that was chosen.</summary>
    public required IReadOnlyList<ResidencyResult> Results { get; init; }

    /// <summary>The results about signals of this intake, each with the label of its signal. About open cases a register is asked again, but nobody
    /// has to review what was settled when they came in.</summary>
    public required IReadOnlyList<(string Label, ResidencyResult Result)> OfIntake { get; init; }

    /// <summary>How many were decided by a person.</summary>
    public required int Decided { get; init; }

    /// <summary>Whether the register refused the municipality.</summary>
    public required bool Refused { get; init; }

    /// <summary>Asks about the signals that need it; <c>null</c> when there is nobody to ask.</summary>
    public static ResidencyRun? Of(WorklistRequest request, Registration registration, ProcessSettings settings)
    {
        if (settings.Register is not IResidencyRegister register || registration.Municipality is not MunicipalityCode municipality)
        {
            return null;
        }

        IReadOnlyList<Signal> signals = Worklist.SignalsToCheck(request);
        IReadOnlyList<string> labels = SignalLabel.OfEach(signals);
        HashSet<Signal> isNew = new(request.NewSignals, ReferenceEqualityComparer.Instance);
        ResidencyCheck check = new(register, municipality, questionsAtOnce: 4);
        ResidencyCheckResult found = Task.Run(() => check.CheckAsync(signals, request.On)).GetAwaiter().GetResult();
        ResidencyResult[] results =
        [
            .. found.Results.Select((result, i) => result.IsInReview && settings.Residents.TryGetValue(labels[i], out ResidencyReviewDecision? decision)
                ? result.After(decision)
                : result),
        ];
        return new ResidencyRun
        {
            Results = results,
            OfIntake = [.. labels.Zip(results).Where(pair => isNew.Contains(pair.Second.Signal))],
            Decided = found.Results.Zip(results).Count(pair => pair.First != pair.Second),
            Refused = found.AuthorisationFailed,
        };
    }
}
