using System.Runtime.InteropServices;
using NodaTime.Text;
using Vroegsignalering.Cases;
using Vroegsignalering.Ddas.Writing;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas;

/// <summary>Writes a delivery piece by piece, in memory that hardly depends on its size.</summary>
/// <remarks>
/// The order is that of the standard: the head, then for each municipality first its signals and then its cases. It writes what
/// <see cref="DdasWriter"/> writes, with one difference: it does not know what is still to come. When a sequence number is added to a
/// reference that occurs twice, and a later signal has exactly that as its reference, the later one gets a number too.
/// Of each signal it keeps a number of eight bytes, to see whether an ID is unique and whether a case refers to it, and it holds back 64 signals or cases
/// to fetch them from memory together.
/// The stream stays open, and what was written is whole only after <see cref="Finish"/>.
/// </remarks>
public sealed class DdasStreamWriter
{
    private readonly Utf8Output _output;
    private readonly WriteGaps _gaps = new();
    private readonly VersionNames _names;
    private readonly SignalIds _ids;
    private readonly SignalWriter _signals;
    private readonly CaseWriter _cases;
    private readonly OrganisationWriter _organisations;
    private readonly LookAhead _ahead;
    private readonly List<Signal> _heldSignals = new(LookAhead.Block);
    private readonly List<SignalCase> _heldCases = new(LookAhead.Block);
    private Place _place = Place.BetweenMunicipalities;
    private int _municipalities;
    private int _writtenSignals;
    private int _writtenCases;

    /// <summary>Starts a delivery and writes its head.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="head">The delivery, of which only the four fields at the top are used.</param>
    /// <param name="version">The version to write.</param>
    /// <exception cref="ArgumentException">PeriodStart, PeriodEnd, DeliveredAt or SupplierCode is not stated, or the version is
    /// <see cref="DdasVersion.NotStated"/>. Nothing was written.</exception>
    public DdasStreamWriter(Stream output, DdasDelivery head, DdasVersion version = DdasVersion.V12)
        : this(output, DeliveryHead.Of(head), version)
    {
    }

    internal DdasStreamWriter(Stream output, DeliveryHead head, DdasVersion version)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!output.CanWrite)
        {
            throw new ArgumentException("A stream that can be written to is needed.", nameof(output));
        }

        _names = new VersionNames(version is >= DdasVersion.V09 and <= DdasVersion.V12
            ? version
            : throw new ArgumentOutOfRangeException(nameof(version), version, "A version from V09 to V12 is needed."));
        _output = new Utf8Output(output);
        _ids = new SignalIds(_gaps);
        _ahead = new LookAhead(_ids);
        _signals = new SignalWriter(_output, _gaps, _names);
        _cases = new CaseWriter(_output, _gaps, _names, _ids);
        _organisations = new OrganisationWriter(_output, _gaps, _names);
        WriteHead(head);
    }

    private enum Place
    {
        BetweenMunicipalities,
        Signals,
        Cases,
        Finished,
    }

    /// <summary>Starts the part of one municipality (<i>levering</i>).</summary>
    /// <param name="municipality">The municipality; <c>null</c> is written as <c>Onbekend</c>.</param>
    /// <param name="organisation">Who delivers.</param>
    /// <exception cref="InvalidOperationException">The one before was not ended.</exception>
    public void StartMunicipality(MunicipalityCode? municipality, DdasOrganisation organisation) =>
        StartMunicipality(municipality, organisation, known: null);

    /// <summary>Writes a signal, or counts it as not delivered when it has no BSN and no address.</summary>
    /// <param name="signal">The signal.</param>
    /// <exception cref="InvalidOperationException">No municipality was started, or it has a case already.</exception>
    public void Write(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        Expect(_place == Place.Signals, "A signal stands in a municipality, before its cases.");
        _heldSignals.Add(signal);
        if (_heldSignals.Count == LookAhead.Block)
        {
            WriteHeldSignals();
        }
    }

    /// <summary>Writes a case, or counts it as not delivered when none of its signals was.</summary>
    /// <param name="signalCase">The case. Its signals are found among those that were written: first as the same object or an equal
    /// signal when a reference occurs twice, then by reference.</param>
    /// <exception cref="InvalidOperationException">No municipality was started.</exception>
    public void Write(SignalCase signalCase)
    {
        ArgumentNullException.ThrowIfNull(signalCase);
        StartCases();
        _heldCases.Add(signalCase);
        if (_heldCases.Count == LookAhead.Block)
        {
            WriteHeldCases();
        }
    }

    /// <summary>Writes a case that names its signals by ID, or counts it as not delivered when none of them was.</summary>
    /// <param name="read">The case. Its IDs are the references of signals that were written; of two with one reference it finds the first.</param>
    /// <exception cref="InvalidOperationException">No municipality was started.</exception>
    public void Write(DdasCase read)
    {
        ArgumentNullException.ThrowIfNull(read);
        StartCases();
        WriteHeldCases();
        _writtenCases += _cases.Write(read) ? 1 : 0;
        _output.FlushWhenFull();
    }

    /// <summary>Ends the part of one municipality.</summary>
    /// <exception cref="InvalidOperationException">None was started.</exception>
    public void EndMunicipality()
    {
        StartCases();
        WriteHeldCases();
        _output.End(']');
        _output.End('}');
        _gaps.EndLevering();
        _place = Place.BetweenMunicipalities;
    }

    /// <summary>Ends the delivery and writes what is still in memory.</summary>
    /// <returns>What was written, and what was not.</returns>
    /// <exception cref="InvalidOperationException">There was no municipality, or the last was not ended.</exception>
    public DdasWriteResult Finish()
    {
        Expect(_place == Place.BetweenMunicipalities && _municipalities > 0, "A delivery ends after its last municipality, and has at least one.");
        _output.End(']');
        _output.End('}');
        _output.Finish();
        _place = Place.Finished;
        return new DdasWriteResult { Diagnostics = _gaps.ToList(), WrittenSignals = _writtenSignals, WrittenCases = _writtenCases };
    }

    internal void StartMunicipality(MunicipalityCode? municipality, DdasOrganisation organisation, IReadOnlyList<Signal>? known)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        Expect(_place == Place.BetweenMunicipalities, "A municipality starts after the one before was ended.");
        _ids.Start(known);
        _output.Start('{');
        _output.Number("\"teller\":"u8, ++_municipalities);
        _output.Text("\"gemeentecode\":"u8, municipality?.Value ?? "Onbekend");
        _organisations.Write(organisation);
        _output.Start("\"vroegsignalen\":"u8, '[');
        _place = Place.Signals;
    }

    private void WriteHeldSignals()
    {
        Span<Signal> held = CollectionsMarshal.AsSpan(_heldSignals);
        _ahead.At(held);
        foreach (Signal signal in held)
        {
            if (_ids.Next(signal) is string id)
            {
                _signals.Write(signal, id);
                _writtenSignals++;
                _output.FlushWhenFull();
            }
        }

        _heldSignals.Clear();
    }

    private void WriteHeldCases()
    {
        Span<SignalCase> held = CollectionsMarshal.AsSpan(_heldCases);
        _ahead.At(held);
        foreach (SignalCase signalCase in held)
        {
            _writtenCases += _cases.Write(signalCase) ? 1 : 0;
            _output.FlushWhenFull();
        }

        _heldCases.Clear();
    }

    private static void Expect(bool isRight, string message)
    {
        if (!isRight)
        {
            throw new InvalidOperationException(message);
        }
    }

    private void WriteHead(DeliveryHead head)
    {
        _output.Start('{');
        _output.Text("\"codeGegevensleverancier\":"u8, WellFormed.Text(head.SupplierCode));
        (int year, int month, int day) = head.PeriodStart;
        _output.Date("\"startdatumLevering\":"u8, year, month, day);
        (year, month, day) = head.PeriodEnd;
        _output.Date("\"einddatumLevering\":"u8, year, month, day);
        _output.Text("\"aanleverdatumEnTijd\":"u8, InstantPattern.ExtendedIso.Format(head.DeliveredAt));
        _output.Start("\"leveringen\":"u8, '[');
    }

    private void StartCases()
    {
        if (_place == Place.Signals)
        {
            WriteHeldSignals();
            _output.End(']');
            _output.Start("\"vroegsignaalzaken\":"u8, '[');
            _place = Place.Cases;
        }

        Expect(_place == Place.Cases, "A case stands in a municipality.");
    }
}
