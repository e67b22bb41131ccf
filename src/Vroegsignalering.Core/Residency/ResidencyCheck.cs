using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Residency;

/// <summary>Checks whether the persons of signals are residents (<i>BRP-controle</i>), and says for every signal what happens next.</summary>
/// <remarks>The same question is asked once, however many signals it is about. A signal about a legal person leads to no question.
/// Source: Wgs art. 1 and art. 3 lid 1 onder b; Divosa, <i>onder de loep 2025</i>, par. 2.3.</remarks>
public sealed class ResidencyCheck
{
    private readonly IResidencyRegister _register;
    private readonly MunicipalityCode _municipality;
    private readonly ResidencyPurpose _purpose;
    private readonly int _questionsAtOnce;

    /// <summary>Makes a check for one municipality.</summary>
    /// <param name="register">Whom to ask.</param>
    /// <param name="municipality">The municipality that asks.</param>
    /// <param name="purpose">Why it asks.</param>
    /// <param name="questionsAtOnce">How many questions may be open at one time, 1 to 32; what comes out does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The purpose is not stated, or the number is outside its range.</exception>
    public ResidencyCheck(
        IResidencyRegister register, MunicipalityCode municipality, ResidencyPurpose purpose = ResidencyPurpose.CheckSignal, int questionsAtOnce = 1)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentOutOfRangeException.ThrowIfEqual((int)purpose, (int)ResidencyPurpose.NotStated, nameof(purpose));
        ArgumentOutOfRangeException.ThrowIfLessThan(questionsAtOnce, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questionsAtOnce, 32);
        (_register, _municipality, _purpose, _questionsAtOnce) = (register, municipality, purpose, questionsAtOnce);
    }

    /// <summary>Checks signals. A register that fails, or a signal that nobody can be found for, ends in the review queue and stops nothing.</summary>
    /// <param name="signals">The signals; every one has a result, in this order.</param>
    /// <param name="on">The day on which the answers have to hold.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    public async Task<ResidencyCheckResult> CheckAsync(IEnumerable<Signal> signals, LocalDate on, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signals);
        Signal[] all = [.. signals];
        ResidencyQuestion[] questions = [.. all.Select(signal => ResidencyQuestion.About(signal, _municipality, on, _purpose))];
        Dictionary<ResidencyQuestion, int> places = [];
        for (int i = 0; i < all.Length; i++)
        {
            if (!all[i].AboutLegalPerson && questions[i].CanBeAsked)
            {
                places.TryAdd(questions[i], places.Count);
            }
        }

        Round round = new(_register, [.. places.OrderBy(place => place.Value).Select(place => place.Key)]);
        ParallelOptions options = new() { MaxDegreeOfParallelism = _questionsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, places.Count), options, round.AskAsync);

        return new ResidencyCheckResult([.. all.Select((signal, i) => signal.AboutLegalPerson ? ResidencyDecision.LegalEntity(signal)
            : !questions[i].CanBeAsked ? ResidencyDecision.TooLittleKnown(signal)
            : ResidencyDecision.Decide(signal, questions[i], round.Answers[places[questions[i]]]))])
        { AuthorisationFailed = round.Refused };
    }

    /// <summary>The questions of one run and their answers. After a refusal nothing more is asked.</summary>
    private sealed class Round(IResidencyRegister register, ResidencyQuestion[] questions)
    {
        private volatile bool _refused;

        public bool Refused => _refused;

        public ResidencyAnswer[] Answers { get; } = new ResidencyAnswer[questions.Length];

        public async ValueTask AskAsync(int number, CancellationToken cancellationToken) =>
            Answers[number] = _refused
                ? ResidencyAnswer.Failed(ResidencyFailure.NotAuthorised)
                : await AnswerAsync(questions[number], cancellationToken);

        // One bad answer may not stop a month of signals, whatever an adapter throws. What it threw may hold personal data and is not kept.
        private async Task<ResidencyAnswer> AnswerAsync(ResidencyQuestion question, CancellationToken cancellationToken)
        {
            try
            {
                ResidencyAnswer? answer = await register.AskAsync(question, cancellationToken);
                return answer is { Outcome: >= ResidencyOutcome.NotStated and <= ResidencyOutcome.Ambiguous, Failure: >= ResidencyFailure.None and <= ResidencyFailure.AdapterFailed }
                    ? answer
                    : ResidencyAnswer.Failed(ResidencyFailure.AdapterFailed);
            }
            catch (ResidencyAuthorisationException)
            {
                _refused = true;
                return ResidencyAnswer.Failed(ResidencyFailure.NotAuthorised);
            }
            catch (Exception) when (!cancellationToken.IsCancellationRequested)
            {
                return ResidencyAnswer.Failed(ResidencyFailure.AdapterFailed);
            }
        }
    }
}
