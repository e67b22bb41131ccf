using Vroegsignalering.Ddas;
using Vroegsignalering.Ddas.Delivering;

namespace Vroegsignalering.AspNetCore.Ddas;

/// <summary>Where the host keeps signals and cases: what is known now, to be frozen at most once a day.</summary>
/// <remarks>Without a source only deliveries are handed out that were frozen before, for example by <c>vroeg ddas freeze</c>.</remarks>
public interface IDdasSource
{
    /// <summary>Reads all that is known now of the municipalities of this host and may belong to a period.</summary>
    /// <param name="period">The days to report on. More may be given: what does not belong is left out. Cases need all of their signals.</param>
    /// <param name="cancellationToken">Ends the call when the host stops.</param>
    /// <returns>The delivery with its supplier code, and per municipality the organisation; its period and moment are not looked at.</returns>
    /// <exception cref="DdasSourceUnavailableException">The source cannot be reached now; the client gets 502. Any other exception has the same effect.</exception>
    Task<DdasDelivery> ReadAsync(ReportingPeriod period, CancellationToken cancellationToken);
}
