using NodaTime;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>Keeps the journal of access for what no other desk does: figures, planning, decisions, deliveries, settings and the store itself.</summary>
public sealed class AccessDesk(IStore store, MunicipalitySettings settings)
{
    private const int LongestName = 60;

    private readonly DeskWork _desk = new(store, settings);

    /// <summary>Looks whether the role may do something, and notes that it is done. Call it before anything is shown or changed.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="action">What for.</param>
    /// <param name="what">A name for it, such as <c>figures.see</c>: letters, digits, points, hyphens and underscores, at most 60; no personal data.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="WorkerNotAllowedException">The role may not; that is noted too.</exception>
    public async Task NoteAsync(Worker by, CaseworkAction action, string what, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(what);
        if (what.Length > LongestName || what.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')))
        {
            throw new ArgumentException("The name of what is done has letters, digits, points, hyphens and underscores, at most 60.", nameof(what));
        }

        DeskCall call = await _desk.BeginAsync(by, action, what, subject: null, now, cancellationToken);
        await _desk.SeenAsync(call, AccessLine.Done, cancellationToken);
    }
}
