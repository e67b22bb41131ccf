using System.Buffers.Binary;
using System.Security.Cryptography;
using Vroegsignalering.Ddas.Validation;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Freezes a delivery: from then on its pages stay the same, whatever arrives.</summary>
/// <remarks>
/// What is frozen are the signals of the period, by the day they were sent (or else received), all cases that hold one of them, and all signals of these cases,
/// also of before the period, because a case refers to signals of its own levering; that is a choice of this product.
/// What is written is the delivery as one file in its version, then an index of the groups of signals that hang together by cases, then what it is, and a
/// SHA-256 over all. The same content and moment give the same bytes.
/// </remarks>
public static class DdasFreezer
{
    /// <summary>The highest number of signals on a page. Source: DDAS, API of v1.0.</summary>
    public const int MaximumPageSize = 50_000;

    internal const int TrailerLength = 8 + SHA256.HashSizeInBytes + 8;

    internal static ReadOnlySpan<byte> Mark => "VSDDAS01"u8;

    /// <summary>Freezes a delivery into a stream; a store does it into a file or a database.</summary>
    /// <param name="request">What to freeze.</param>
    /// <param name="output">An empty stream that can be written, read and sought. It stays open; when freezing is refused it holds nothing of use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is not one to write.</exception>
    /// <exception cref="ArgumentException">The delivery has no supplier code, or the stream is not empty or cannot be written, read and sought.</exception>
    public static DdasFreezeResult Freeze(DdasFreezeRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanWrite || !output.CanRead || !output.CanSeek || output.Length > 0)
        {
            throw new ArgumentException("An empty stream is needed that can be written, read and sought.", nameof(output));
        }

        List<Diagnostic> findings = [.. Refusals(request.Delivery)];
        if (findings.Count > 0)
        {
            return new DdasFreezeResult { Snapshot = null, Diagnostics = findings, Written = null, WithoutDay = 0 };
        }

        if (Days.Of(request.At) <= request.Period.End)
        {
            findings.Add(DeliveringDiagnostics.PeriodNotOver.At(source: null));
        }

        (DdasDelivery delivery, int withoutDay) = Select(request, findings);
        DdasWriteResult written = DdasWriter.Write(delivery, output, request.Version);
        long length = output.Length;
        output.Position = 0;
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IReadOnlyList<(LeveringPlace Place, GroupFinder Groups)> parts = DeliveryScan.Of(output, hash);
        string sha256 = Convert.ToHexStringLower(hash.GetCurrentHash());
        IReadOnlyList<LeveringPlace> places = WriteGroups(parts, output, hash, findings);
        if (findings.Exists(f => f.Code == DeliveringDiagnostics.GroupTooLarge))
        {
            return new DdasFreezeResult { Snapshot = null, Diagnostics = findings, Written = null, WithoutDay = withoutDay };
        }

        DdasSnapshotInfo info = new()
        {
            Id = SnapshotManifest.IdOf(request.Period, request.Version, request.At, sha256),
            Period = request.Period,
            Version = request.Version,
            FrozenAt = request.At,
            Signals = parts.Sum(p => p.Groups.Signals),
            Cases = parts.Sum(p => p.Groups.Cases),
            Sha256 = sha256,
            Parts =
            [
                .. delivery.Municipalities.Zip(parts, (m, p) =>
                    new DdasSnapshotPart(m.Municipality, m.Organisation.Name, m.Organisation.KvkNumber, p.Groups.Signals, p.Groups.Cases)),
            ],
        };
        WriteEnd(new SnapshotManifest(info, length, places), output, hash);
        return new DdasFreezeResult { Snapshot = info, Diagnostics = findings, Written = written, WithoutDay = withoutDay };
    }

    private static IEnumerable<Diagnostic> Refusals(DdasDelivery delivery)
    {
        if (delivery.Municipalities.Count == 0)
        {
            yield return DeliveringDiagnostics.NoMunicipality.At(source: null);
        }

        HashSet<(string?, string?, string?)> seen = [];
        for (int i = 0; i < delivery.Municipalities.Count; i++)
        {
            DdasMunicipalityDelivery part = delivery.Municipalities[i];
            if (!seen.Add((part.Municipality?.Value, part.Organisation.Name, part.Organisation.KvkNumber)))
            {
                yield return DeliveringDiagnostics.MunicipalityTwice.At(source: null, field: $"leveringen[{Numbered(i)}]");
            }
        }
    }

    private static (DdasDelivery Delivery, int WithoutDay) Select(DdasFreezeRequest request, List<Diagnostic> findings)
    {
        int withoutDay = 0;
        List<DdasMunicipalityDelivery> selected = [];
        foreach (DdasMunicipalityDelivery part in request.Delivery.Municipalities.OrderBy(m => m.Municipality is null)
            .ThenBy(m => m.Municipality?.Value, StringComparer.Ordinal).ThenBy(m => m.Organisation.Name, StringComparer.Ordinal)
            .ThenBy(m => m.Organisation.KvkNumber, StringComparer.Ordinal))
        {
            (DdasMunicipalityDelivery kept, int undated) = SnapshotSelection.Of(part, request.Period);
            string place = $"leveringen[{Numbered(selected.Count)}]";
            if (undated > 0)
            {
                findings.Add(DeliveringDiagnostics.SignalWithoutDay.At(source: null, field: $"{place}.vroegsignalen[].signaaldatum"));
            }

            if (kept.Signals.Count == 0)
            {
                findings.Add(DeliveringDiagnostics.NothingInPeriod.At(source: null, field: place));
            }

            withoutDay += undated;
            selected.Add(kept);
        }

        DdasDelivery delivery = request.Delivery with
        {
            PeriodStart = request.Period.Start,
            PeriodEnd = request.Period.End,
            DeliveredAt = request.At,
            Municipalities = selected,
        };
        return (delivery, withoutDay);
    }

    private static List<LeveringPlace> WriteGroups(
        IReadOnlyList<(LeveringPlace Place, GroupFinder Groups)> parts, Stream output, IncrementalHash hash, List<Diagnostic> findings)
    {
        List<LeveringPlace> places = [];
        byte[] buffer = new byte[SnapshotGroup.Size];
        foreach ((LeveringPlace place, GroupFinder groups) in parts)
        {
            int count = 0;
            foreach (SnapshotGroup group in groups.Groups())
            {
                if (group.Signals > MaximumPageSize)
                {
                    findings.Add(DeliveringDiagnostics.GroupTooLarge.At(source: null, field: $"leveringen[{Numbered(places.Count)}]"));
                }

                group.Write(buffer);
                output.Write(buffer);
                hash.AppendData(buffer);
                count++;
            }

            places.Add(place with { Groups = count });
        }

        return places;
    }

    private static void WriteEnd(SnapshotManifest manifest, Stream output, IncrementalHash hash)
    {
        byte[] bytes = manifest.ToBytes();
        byte[] trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteInt64LittleEndian(trailer, bytes.Length);
        hash.AppendData(bytes);
        hash.AppendData(trailer, 0, 8);
        hash.GetHashAndReset(trailer.AsSpan(8));
        Mark.CopyTo(trailer.AsSpan(8 + SHA256.HashSizeInBytes));
        output.Write(bytes);
        output.Write(trailer);
    }

    private static string Numbered(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
