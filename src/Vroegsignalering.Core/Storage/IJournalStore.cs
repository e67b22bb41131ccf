namespace Vroegsignalering.Storage;

/// <summary>Journals: lines that are only ever added, each with a number, and can be erased by what they are about.</summary>
public interface IJournalStore
{
    /// <summary>How far a journal goes.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The number of the last line, also when that was erased; 0 for an empty journal.</returns>
    Task<long> LastNumberAsync(JournalKind journal, CancellationToken cancellationToken = default);

    /// <summary>Adds lines, numbered on from the last.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="lines">The lines, in order.</param>
    /// <param name="after">The number of the last line that the caller read, for a journal whose lines follow from each other; <c>null</c>, the default, when
    /// it does not matter what others added meanwhile.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="StoreConflictException">The journal goes on after <paramref name="after"/>, or a <see cref="JournalLine.Sequence"/> of a subject is there
    /// already; here or at the commit.</exception>
    Task AppendAsync(JournalKind journal, IReadOnlyCollection<JournalLine> lines, long? after = null, CancellationToken cancellationToken = default);

    /// <summary>Reads lines by number.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="after">The number after which to begin; 0 for all.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    IAsyncEnumerable<JournalEntry> ReadAsync(JournalKind journal, long after = 0, CancellationToken cancellationToken = default);

    /// <summary>Reads the lines about one subject, by number.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    IAsyncEnumerable<JournalEntry> AboutAsync(JournalKind journal, string subject, CancellationToken cancellationToken = default);

    /// <summary>Erases what lines about subjects say, and who they are about; their numbers stay, so that one sees that there was a line.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>How many lines were erased.</returns>
    Task<int> EraseAsync(JournalKind journal, IReadOnlyCollection<string> subjects, CancellationToken cancellationToken = default);
}
