using System.Text;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Turns the cells of one record into a signal, and says what is wrong with them.</summary>
internal sealed class SignalRowReader
{
    private readonly SignalMapping _mapping;
    private readonly LocalDate? _receivedOn;
    private readonly UInt128 _keySecret;
    private readonly IReadOnlyList<string> _header;
    private readonly RowCells _cells;
    private readonly PersonCells _person;
    private readonly EvidenceCells _evidence;
    private readonly WordMemo<PartnerType> _partners;
    private readonly WordMemo<SignalKind> _kinds;
    private readonly WordMemo<ThreateningSituationKind> _situations;
    private readonly WordMemo<SignalRoute> _routes;
    private readonly (PartnerType, string?) _fixedPartner;
    private PartnerType _partner;
    private string? _partnerName;

    public SignalRowReader(SignalMapping mapping, string source, LocalDate? receivedOn, IReadOnlyList<string> header, UInt128 keySecret)
    {
        (_mapping, _receivedOn, _header, _keySecret) = (mapping, receivedOn, header, keySecret);
        _cells = new RowCells(mapping, source, header);
        _person = new PersonCells(_cells);
        _evidence = new EvidenceCells(_cells);
        _partners = _cells.Words(SignalField.Partner, SignalValues.Partner);
        _kinds = _cells.Words(SignalField.Kind, SignalValues.Kind);
        _situations = _cells.Words(SignalField.ThreateningSituation, SignalValues.Situation);
        _routes = _cells.Words(SignalField.Route, SignalValues.Route);
        _fixedPartner = (SignalValues.Partner(_cells.Fixed(SignalField.Partner)) ?? default, _cells.Fixed(SignalField.PartnerName));
    }

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="encoding">In which its bytes are.</param>
    /// <param name="isWhole">Whether something after it shows that it was not cut off.</param>
    public IntakeRow Read(IntakeRecord record, Encoding encoding, bool isWhole)
    {
        Begin(record);
        bool isPlain = RecordCheck.IsPlain(record);
        Signal? signal = null;
        Money? arrears = null;
        if (RecordFault(record, encoding, isWhole, isPlain) is DiagnosticCode fault)
        {
            _cells.ReportAt(fault, record.FaultField);
        }
        else
        {
            WarnOfText(record, encoding, isPlain);
            signal = ReadSignal(out arrears);
        }

        return Row(record, encoding, signal, arrears);
    }

    /// <summary>The person and the address of a record, as far as they can be read, whatever else is wrong with it. The rest of the signal is not read.</summary>
    public Signal ReadPerson(IntakeRecord record)
    {
        Begin(record);
        Person person = _person.Person();
        return new Signal { Reference = "-", Partner = _partner, Person = person, Address = _person.Address(hasBsn: true) };
    }

    /// <summary>The row at which a file turns out to be one that is refused.</summary>
    public IntakeRow Refuse(IntakeRecord record, DiagnosticCode why)
    {
        Begin(record);
        _cells.ReportAt(why, column: null);
        return Row(record, TextEncodings.Utf8, signal: null, arrears: null);
    }

    private void Begin(IntakeRecord record)
    {
        _cells.Begin(record);
        (_partner, _partnerName) = _fixedPartner;
    }

    private IntakeRow Row(IntakeRecord record, Encoding encoding, Signal? signal, Money? arrears) => new()
    {
        Row = record.Line,
        Path = record.Path,
        Signal = signal,
        Findings = _cells.Findings(),
        Arrears = arrears,
        OriginalBytes = record.Bytes.ToArray(),
        Encoding = encoding,
        Partner = _partner,
        PartnerName = _partnerName,
        KeySecret = _keySecret,
    };

    private DiagnosticCode? RecordFault(IntakeRecord record, Encoding encoding, bool isWhole, bool isPlain)
    {
        if (record.Fault is not null)
        {
            return record.Fault;
        }

        if (!isPlain && RecordCheck.HasWrongEncoding(record, encoding))
        {
            return SignalDiagnostics.WrongEncoding;
        }

        if (record.CellCount != _header.Count)
        {
            return SignalDiagnostics.WrongColumnCount;
        }

        if (!isWhole && !_mapping.AcceptsOpenLastRow)
        {
            return SignalDiagnostics.LineEndMissing;
        }

        if (record.FollowsOpenQuote && !_mapping.AcceptsOpenLastRow)
        {
            return SignalDiagnostics.AfterOpenQuote;
        }

        return RecordCheck.IsHeader(record, _header) ? SignalDiagnostics.HeaderAgain : null;
    }

    private void WarnOfText(IntakeRecord record, Encoding encoding, bool isPlain)
    {
        if (!isPlain && RecordCheck.HasInvisibleSigns(record))
        {
            _cells.ReportAt(SignalDiagnostics.InvisibleSigns, column: null);
        }

        if (!isPlain && RecordCheck.LooksLikeUtf8(record, encoding))
        {
            _cells.ReportAt(SignalDiagnostics.LooksLikeUtf8, column: null);
        }
    }

    /// <summary>The signal; <c>null</c> when there is an error. The order in which the cells are read is the order of the findings.</summary>
    private Signal? ReadSignal(out Money? arrears)
    {
        arrears = _cells.Amount();
        string? reference = ReadReference();
        PartnerType partner = ReadPartner();
        Person person = _person.Person();
        Address? address = _person.Address(hasBsn: person.Bsn is not null || person.UnverifiedBsn is not null);
        (LocalDate? sentOn, LocalDate? startOn) = ReadDates();
        bool legalPerson = ReadLegalPerson();
        LocalDate? endOfSupplyOn = _cells.Date(SignalField.EndOfSupplyOn);
        SignalKind kind = _cells.Word(SignalField.Kind, _kinds) ?? (endOfSupplyOn is null ? SignalKind.Early : SignalKind.EndOfSupply);
        bool? crisis = _cells.Flag(SignalField.Crisis);
        bool? handover = _cells.Flag(SignalField.WarmHandover);
        ThreateningSituationKind situation = _cells.Word(SignalField.ThreateningSituation, _situations) ?? default;
        SignalRoute route = _cells.Word(SignalField.Route, _routes) ?? default;
        SocialCollectionEvidence? evidence = _evidence.Read(partner, sentOn ?? _receivedOn);
        if (_cells.HasErrors)
        {
            return null;
        }

        return new Signal
        {
            Reference = reference!,
            Partner = partner,
            PartnerName = _partnerName,
            Person = person,
            Address = address,
            Arrears = arrears,
            ArrearsStartOn = startOn,
            SentOn = sentOn,
            ReceivedOn = _receivedOn,
            Kind = kind,
            EndOfSupplyOn = endOfSupplyOn,
            Crisis = crisis,
            ThreateningSituation = situation,
            WarmHandover = handover,
            Route = route,
            SocialCollection = evidence,
            AboutLegalPerson = legalPerson,
            Status = SignalStatus.NotYetPickedUp,
        };
    }

    private string? ReadReference()
    {
        string? reference = _cells.Text(SignalField.Reference);
        if (reference is null)
        {
            _cells.Report(SignalDiagnostics.ReferenceMissing, SignalField.Reference);
        }

        return reference;
    }

    private PartnerType ReadPartner()
    {
        ReadOnlySpan<char> word = _cells.Raw(SignalField.Partner);
        PartnerType? partner = null;
        if (word.IsEmpty || !_partners.TryRead(word, out partner) || partner is null)
        {
            _cells.Report(SignalDiagnostics.PartnerUnknown, SignalField.Partner);
        }

        (_partner, _partnerName) = (partner ?? default, _cells.PooledText(SignalField.PartnerName));
        return _partner;
    }

    private (LocalDate? SentOn, LocalDate? StartOn) ReadDates()
    {
        LocalDate? sentOn = _cells.Date(SignalField.SentOn);
        LocalDate? startOn = _cells.Date(SignalField.ArrearsStartOn);
        if (sentOn is null && _cells.Cell(SignalField.SentOn).IsEmpty)
        {
            _cells.Report(SignalDiagnostics.SentOnMissing, SignalField.SentOn);
        }

        if (startOn > sentOn || sentOn > _receivedOn)
        {
            _cells.Report(SignalDiagnostics.DatesContradict, startOn > sentOn ? SignalField.ArrearsStartOn : SignalField.SentOn);
        }

        return (sentOn, startOn);
    }

    private bool ReadLegalPerson()
    {
        bool legalPerson = _cells.Flag(SignalField.LegalPerson) == true;
        if (legalPerson)
        {
            _cells.Report(SignalDiagnostics.LegalPerson, SignalField.LegalPerson);
        }

        return legalPerson;
    }
}
