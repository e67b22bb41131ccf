namespace Vroegsignalering.Ddas.Signing;

/// <summary>Remembers which signed messages came by, so that none counts twice. Several servers share one, such as a table with a unique key.</summary>
public interface IReplayGuard
{
    /// <summary>Notes a message, in one step with looking whether it is there.</summary>
    /// <param name="key">The message: the SHA-256 of its signature in hexadecimal. It says nothing about what is in the message.</param>
    /// <param name="until">Until when it has to be remembered; after that the message is too old anyway.</param>
    /// <param name="now">The time of receipt.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<ReplayAnswer> NoteAsync(string key, DateTimeOffset until, DateTimeOffset now, CancellationToken cancellationToken = default);
}
