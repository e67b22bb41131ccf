using System.Text;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DdasStreamReaderTests
{
    [Fact]
    public void A_delivery_is_read_item_by_item()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(A.Json($"{A.SignalJson()},{{}}", A.CaseJson("", "S-1"))));
        List<string> seen = [];

        using DdasStreamReader reader = DdasStreamReader.Open(stream, A.File);
        while (reader.Read())
        {
            seen.Add(reader.Item switch
            {
                DdasMunicipalityStart start => $"start {start.Municipality}",
                DdasReadSignal signal => $"signal {signal.Signal.Reference} at {signal.Place}",
                DdasReadCase read => $"case of {string.Join(',', read.Case.SignalIds)} at {read.Place}",
                DdasSetAside aside => $"set aside {aside.Row.Findings[^1].Code} at {aside.Place}",
                DdasMunicipalityEnd end => $"end of {end.Organisation.Name}",
                _ => "findings",
            });
        }

        Assert.Equal(
            [
                "start 9901",
                "signal S-1 at leveringen[0].vroegsignalen[0]",
                "set aside VS2044 at leveringen[0].vroegsignalen[1]",
                "case of S-1 at leveringen[0].vroegsignaalzaken[0]",
                "end of Gemeente Voorbeeld",
            ],
            seen);
        Assert.Equal((2L, 1L, 1L, DdasVersion.V12), (reader.Summary.ReceivedSignals, reader.Summary.SignalsSetAside, reader.Summary.ReceivedCases, reader.Summary.Version));
        Assert.Null(reader.Summary.Refusal);
    }
}
