using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Writes in the journal of access what somebody did outside a desk, such as reading figures or taking a delivery.</summary>
/// <remarks>What is done at a desk, the desk writes down itself.</remarks>
public sealed class AccessJournal(IStore store, MunicipalitySettings settings)
{
    private const int LongestWhat = 60;

    private readonly DeskWork _desk = new(store, settings);

    /// <summary>Looks whether the role may do something, and writes down that it is done. Call it before anything goes out.</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="action">What one may do.</param>
    /// <param name="what">What is done, as a code of at most 60 letters, digits, points and hyphens, such as <c>figures</c>; no personal data.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">What is done is no such code.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not; that stands in the journal then.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; then nothing may go out.</exception>
    public Task NoteAsync(Worker by, CaseworkAction action, string what, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrEmpty(what);
        return what.Length <= LongestWhat && what.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            ? NotedAsync(by, action, what, now, cancellationToken)
            : throw new ArgumentException("What is done is a code of at most 60 letters, digits, points and hyphens.", nameof(what));
    }

    private async Task NotedAsync(Worker by, CaseworkAction action, string what, Instant now, CancellationToken cancellationToken)
    {
        DeskCall call = await _desk.BeginAsync(by, action, what, subject: null, now, cancellationToken);
        await _desk.SeenAsync(call, AccessLine.Done, cancellationToken);
    }
}
