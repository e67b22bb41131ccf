using System.Collections.Concurrent;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Testing.Residency;

/// <summary>A register in memory that knows invented residents and keeps the questions it got.</summary>
public sealed class FakeResidencyRegister : IResidencyRegister
{
    private const int Many = 10;

    private readonly RegisteredPerson[] _residents;
    private readonly ConcurrentQueue<ResidencyFailure> _failures = new();
    private readonly ConcurrentQueue<ResidencyQuestion> _questions = new();

    /// <summary>Makes a register of these people.</summary>
    public FakeResidencyRegister(params IEnumerable<RegisteredPerson> residents) => _residents = [.. residents];

    /// <summary>The questions it got, in order.</summary>
    public IReadOnlyList<ResidencyQuestion> Questions => [.. _questions];

    /// <summary>Lets the next question fail; called more often, the ones after it too. <see cref="ResidencyFailure.NotAuthorised"/> throws, as a real register does.</summary>
    public void FailNext(ResidencyFailure failure) => _failures.Enqueue(failure);

    /// <inheritdoc/>
    public Task<ResidencyAnswer> AskAsync(ResidencyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        cancellationToken.ThrowIfCancellationRequested();
        _questions.Enqueue(question);
        if (_failures.TryDequeue(out ResidencyFailure failure) && failure != ResidencyFailure.None)
        {
            return failure == ResidencyFailure.NotAuthorised
                ? throw new ResidencyAuthorisationException(403)
                : Task.FromResult(ResidencyAnswer.Failed(failure));
        }

        RegisteredPerson[] atAddress = [.. _residents.Where(r => question.Address is not null && question.Address.Equals(r.Address))];
        IEnumerable<RegisteredPerson> found = question.Bsn is not null
            ? _residents.Where(r => r.Bsn == question.Bsn)
            : atAddress.Concat(_residents.Where(r => r.Municipality == question.Municipality && r.BirthDate.Is(question.BirthDate)));
        bool many = question.Purpose == ResidencyPurpose.CheckSignalAndAddress && atAddress.Length >= Many;
        return Task.FromResult(ResidencyAnswer.Judge(question, found, many));
    }
}
