namespace Vroegsignalering.Ddas;

/// <summary>Writes a delivery of any version in another version, in memory that hardly depends on its size.</summary>
/// <remarks>The input is read twice: only at its end is known whether it is good, and its head may stand behind its lists. A levering that has
/// its cases before its signals is read twice more. Signals and cases that cannot be used are left out and counted.</remarks>
public static class DdasConverter
{
    /// <summary>Converts a delivery; the streams stay open.</summary>
    /// <param name="input">The delivery; it must be possible to go back in it.</param>
    /// <param name="sourceName">The name of the file without its folder; it stands in every finding.</param>
    /// <param name="output">Where the bytes go. Nothing is written when the delivery is refused.</param>
    /// <param name="version">The version to write.</param>
    /// <exception cref="ArgumentException">It is not possible to go back in the input, or to write to the output.</exception>
    public static DdasConvertResult Convert(Stream input, string sourceName, Stream output, DdasVersion version)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!input.CanSeek)
        {
            throw new ArgumentException("A stream is needed in which it is possible to go back.", nameof(input));
        }

        Conversion conversion = new(input, sourceName);
        DdasReadSummary read = conversion.LookOver();
        DdasDelivery head = new()
        {
            PeriodStart = read.PeriodStart,
            PeriodEnd = read.PeriodEnd,
            DeliveredAt = read.DeliveredAt,
            SupplierCode = read.SupplierCode,
        };
        if (read.Refusal is Diagnostic refusal)
        {
            return new DdasConvertResult { Read = read, Written = null, Refusal = refusal };
        }

        if (Writing.DeliveryHead.IsMissing(head))
        {
            return new DdasConvertResult { Read = read, Written = null, Refusal = Writing.DdasWriteDiagnostics.HeadNotStated.At(sourceName) };
        }

        DdasStreamWriter writer = new(output, head, version);
        conversion.WriteTo(writer);
        return new DdasConvertResult { Read = read, Written = writer.Finish(), Refusal = null };
    }

    private sealed class Conversion(Stream input, string sourceName)
    {
        private readonly long _start = input.Position;
        private readonly List<DdasMunicipalityEnd> _municipalities = [];
        private readonly HashSet<int> _casesFirst = [];
        private bool _skips;

        /// <summary>Reads to the end: what stands behind the lists, and which leveringen have their cases first.</summary>
        public DdasReadSummary LookOver()
        {
            int index = 0;
            return Read(item =>
            {
                switch (item)
                {
                    case DdasMunicipalityStart start:
                        index = start.Index;
                        break;
                    case DdasReadCase { SignalsAreKnown: false }:
                        _casesFirst.Add(index);
                        break;
                    case DdasMunicipalityEnd end:
                        _municipalities.Add(end);
                        break;
                }
            });
        }

        public void WriteTo(DdasStreamWriter writer) => Read(item =>
        {
            switch (item)
            {
                case DdasMunicipalityStart start:
                    DdasMunicipalityEnd whole = _municipalities[start.Index];
                    writer.StartMunicipality(whole.Municipality, whole.Organisation);
                    if (_casesFirst.Contains(start.Index))
                    {
                        WriteApart(start.Index, writer);
                    }

                    _skips = _casesFirst.Contains(start.Index);
                    break;
                case DdasReadSignal signal when !_skips:
                    writer.Write(signal.Signal);
                    break;
                case DdasReadCase read when !_skips:
                    writer.Write(read.Case);
                    break;
                case DdasMunicipalityEnd:
                    writer.EndMunicipality();
                    break;
            }
        });

        /// <summary>Writes first the signals and then the cases of a levering that has them the other way round.</summary>
        private void WriteApart(int municipality, DdasStreamWriter writer)
        {
            long here = input.Position;
            int index = -1;
            Read(item =>
            {
                index = item is DdasMunicipalityStart start ? start.Index : index;
                if (index == municipality && item is DdasReadSignal signal)
                {
                    writer.Write(signal.Signal);
                }
            });
            Read(item =>
            {
                index = item is DdasMunicipalityStart start ? start.Index : index;
                if (index == municipality && item is DdasReadCase read)
                {
                    writer.Write(read.Case);
                }
            });
            input.Position = here;
        }

        private DdasReadSummary Read(Action<DdasReadItem> take)
        {
            input.Position = _start;
            using DdasStreamReader reader = DdasStreamReader.Open(input, sourceName);
            while (reader.Read())
            {
                take(reader.Item);
            }

            return reader.Summary;
        }
    }
}
