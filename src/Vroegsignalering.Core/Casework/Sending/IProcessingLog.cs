using Vroegsignalering.Storage;

namespace Vroegsignalering.Casework;

/// <summary>The log of data processing of the municipality (<i>Logboek Dataverwerkingen</i>). No line may be sampled or dropped.</summary>
/// <remarks>A line can come twice, with the same <see cref="OutboxMessage.Id"/>: the log keeps each once.</remarks>
public interface IProcessingLog
{
    /// <summary>Writes lines, and returns when the log confirmed them one by one.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The numbers of the lines that were confirmed; the others are sent again later, as all are after an exception.</returns>
    Task<IReadOnlyCollection<string>> WriteAsync(IReadOnlyList<OutboxMessage> lines, CancellationToken cancellationToken = default);
}
