using Vroegsignalering.Ddas.Reading;

namespace Vroegsignalering.Ddas;

/// <summary>Reads a DDAS delivery of v0.9, v1.0, v1.1 or v1.2 from a stream, one signal or case at a time.</summary>
/// <remarks>
/// It reads as <see cref="DdasReader"/> does and finds the same, but keeps neither signals nor cases: one item of at most 1 MiB is in memory, and of
/// every signal of the levering 13 to 20 bytes, to find IDs that stand twice and references that lead nowhere. They are fingerprints of 64 bits (XXH3): of a
/// million different IDs two look the same once in 37 million deliveries, and then the second signal is set aside. Cases that stand before
/// the signals of their levering cost another 16 bytes a reference.
/// <para>Items come as they stand in the file. <b>That the file is bad further on is known at the end</b>: whoever must not take half a delivery
/// waits for <see cref="Summary"/>, or reads the file twice.</para>
/// </remarks>
public sealed class DdasStreamReader : IDisposable
{
    private readonly JsonWindow _window;
    private readonly ReadContext _context;
    private readonly DeliveryWalker _walker;
    private readonly SignalReferences _signals;
    private DdasReadItem? _next;
    private DdasReadItem? _afterNext;
    private StreamedMunicipality? _municipality;
    private bool _isEnding;
    private bool _isAtEnd;

    private DdasStreamReader(Stream stream, string sourceName)
    {
        _context = new ReadContext(sourceName);
        _window = new JsonWindow(stream);
        _walker = new DeliveryWalker(_window, _context);
        _signals = new SignalReferences(_context.Findings, withNumbers: false);
    }

    /// <summary>The signal, case or other thing to which <see cref="Read"/> came.</summary>
    /// <exception cref="InvalidOperationException">Nothing was read yet, or everything was.</exception>
    public DdasReadItem Item
    {
        get => field ?? throw new InvalidOperationException("There is no item: call Read first, and stop when it returns false.");
        private set;
    }

    /// <summary>What was seen of the whole delivery, and whether it is refused.</summary>
    /// <exception cref="InvalidOperationException">The end was not reached: call <see cref="Read"/> until it returns <c>false</c>.</exception>
    public DdasReadSummary Summary => _isAtEnd ? field ??= Summarise() : throw new InvalidOperationException("Read to the end first.");

    /// <summary>Starts reading. The stream is only read forward and stays open.</summary>
    /// <param name="stream">The file, in UTF-8 with or without byte order mark.</param>
    /// <param name="sourceName">The name of the file without its folder; it stands in every finding.</param>
    public static DdasStreamReader Open(Stream stream, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sourceName);
        return new DdasStreamReader(stream, sourceName);
    }

    /// <summary>Goes to the next item.</summary>
    /// <returns>Whether there is one; if not, <see cref="Summary"/> says how it ended.</returns>
    public bool Read()
    {
        while (_next is null && !_isAtEnd)
        {
            Step();
        }

        bool isThere = _next is not null;
        Item = _next!;
        (_next, _afterNext) = (_afterNext, null);
        return isThere;
    }

    /// <summary>Gives back the memory in which the file is read. The stream stays open.</summary>
    public void Dispose() => _window.Dispose();

    private void Step()
    {
        if (_isEnding)
        {
            _next = (DdasReadItem?)_municipality!.NextLate() ?? EndOfMunicipality();
            return;
        }

        switch (_walker.Next())
        {
            case DeliveryStep.MunicipalityStart:
                _signals.Clear();
                _municipality = new StreamedMunicipality(_context, _walker.Municipality, _signals);
                break;
            case DeliveryStep.ListStart:
                Give(StartOfMunicipality());
                break;
            case DeliveryStep.SignalsEnd:
                _municipality!.EndSignals();
                break;
            case DeliveryStep.Signal:
                Give(_municipality!.Read(_walker.Signal, _walker.ItemPath, ItemBytes()));
                break;
            case DeliveryStep.Case:
                Give(_municipality!.Read(_walker.Case, _walker.ItemPath, ItemBytes()));
                break;
            case DeliveryStep.MunicipalityEnd:
                _isEnding = true;
                Give(StartOfMunicipality());
                break;
            case DeliveryStep.End:
                _isAtEnd = true;
                break;
        }

        if (_context.Findings.Count > 0)
        {
            MunicipalityHead? head = _municipality?.Head;
            Give(new DdasHeadFindings(head?.Path, head?.Path.Index ?? 0) { Findings = _context.TakeFindings() });
        }
    }

    private void Give(DdasReadItem? item)
    {
        if (_next is null)
        {
            _next = item;
        }
        else
        {
            _afterNext = item;
        }
    }

    private ReadOnlyMemory<byte> ItemBytes() => _window.Slice(_walker.ItemStart, _walker.ItemLength);

    private DdasMunicipalityStart? StartOfMunicipality()
    {
        if (_municipality!.IsStarted)
        {
            return null;
        }

        _municipality.IsStarted = true;
        MunicipalityHead head = _municipality.Head;
        return new DdasMunicipalityStart(head.Path, head.Path.Index)
        {
            Index = head.Index,
            Municipality = head.Code,
            Organisation = head.Organisation ?? new DdasOrganisation(),
        };
    }

    private DdasMunicipalityEnd EndOfMunicipality()
    {
        StreamedMunicipality municipality = _municipality!;
        (_municipality, _isEnding) = (null, false);
        return new DdasMunicipalityEnd(municipality.Head.Path, municipality.Head.Path.Index)
        {
            Index = municipality.Head.Index,
            Municipality = municipality.Head.Code,
            Organisation = municipality.Head.Organisation ?? new DdasOrganisation(),
            Signals = municipality.AcceptedSignals,
            Cases = municipality.AcceptedCases,
        };
    }

    private DdasReadSummary Summarise()
    {
        DeliveryHead head = _walker.Head;
        Diagnostic? refusal = _walker.Refusal ?? _context.NoMunicipality;
        return new DdasReadSummary
        {
            Refusal = refusal,
            Version = _walker.Refusal is null ? _context.Evidence.Version : DdasVersion.NotStated,
            PeriodStart = head.PeriodStart,
            PeriodEnd = head.PeriodEnd,
            DeliveredAt = head.DeliveredAt,
            SupplierCode = head.SupplierCode,
            Municipalities = head.Municipalities,
            ReceivedSignals = _context.ReceivedSignals,
            SignalsSetAside = _context.SignalsSetAside,
            ReceivedArrears = _context.ReceivedArrears,
            ReceivedCases = _context.ReceivedCases,
            CasesSetAside = _context.CasesSetAside,
            Findings = _context.Counts(_walker.Refusal),
        };
    }
}
