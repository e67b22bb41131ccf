using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Unicode;
using NodaTime;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Turns the cells of one record into a signal, and says what is wrong with them.</summary>
internal sealed class SignalRowReader
{
    // Signs that do not show: control characters, zero-width and direction signs, the soft hyphen. Two references that look the same can differ in them.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(string.Concat(
        Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0x200B, 5))
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2060, 16)).Append(0xAD).Append(0xFEFF).Append(0x61C).Select(c => (char)c)));

    private const int MaximumBsnText = 32;

    private static readonly SocialCollectionEvidence NothingReported = new();

    private readonly SignalMapping _mapping;
    private readonly string _source;
    private readonly LocalDate? _receivedOn;
    private readonly int[] _columns;
    private readonly string?[] _headers;
    private readonly string?[] _fixed;
    private readonly string?[] _last;
    private readonly FrozenDictionary<string, string>?[] _lists;
    private readonly IReadOnlyList<string> _header;
    private readonly bool _hasEvidence;
    private readonly List<Diagnostic> _findings = [];
    private readonly (PartnerType, string?) _fixedPartner;
    private IntakeRecord _record = null!;
    private PartnerType _partner;
    private string? _partnerName;

    public SignalRowReader(SignalMapping mapping, string source, LocalDate? receivedOn, IReadOnlyList<string> header)
    {
        (_mapping, _source, _receivedOn, _header) = (mapping, source, receivedOn, header);
        _columns = new int[SignalFields.Count];
        _headers = new string?[SignalFields.Count];
        _fixed = new string?[SignalFields.Count];
        _last = new string?[SignalFields.Count];
        _lists = new FrozenDictionary<string, string>?[SignalFields.Count];
        Array.Fill(_columns, -1);
        foreach ((SignalField field, string name) in mapping.Columns)
        {
            int at = header.TakeWhile(h => !SameColumn(h, name)).Count();
            _columns[(int)field] = at < header.Count ? at : -1;
            _headers[(int)field] = name;
        }

        foreach ((SignalField field, string value) in mapping.FixedValues)
        {
            _fixed[(int)field] = value;
        }

        _fixedPartner = (SignalValues.Partner(_fixed[(int)SignalField.Partner]) ?? default, _fixed[(int)SignalField.PartnerName]);
        foreach ((SignalField field, FrozenDictionary<string, string> list) in mapping.Values)
        {
            _lists[(int)field] = list;
        }
        _hasEvidence = Array.Exists(SignalFields.OfEvidence, f => _columns[(int)f] >= 0 || mapping.FixedValues.ContainsKey(f));
    }

    public static bool SameColumn(string header, string name) => header.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="encoding">In which its bytes are.</param>
    /// <param name="isWhole">Whether something after it shows that it was not cut off.</param>
    public IntakeRow Read(IntakeRecord record, Encoding encoding, bool isWhole)
    {
        _record = record;
        _findings.Clear();
        (_partner, _partnerName) = _fixedPartner;
        Signal? signal = null;
        Money? arrears = null;
        if (RecordFault(record, encoding, isWhole) is DiagnosticCode fault)
        {
            ReportAt(fault, record.FaultField);
        }
        else
        {
            WarnOfText(record, encoding);
            signal = ReadSignal(out arrears);
        }

        return Row(encoding, signal, arrears);
    }

    /// <summary>The row at which a file turns out to be one that is refused.</summary>
    public IntakeRow Refuse(IntakeRecord record, DiagnosticCode why)
    {
        _record = record;
        _findings.Clear();
        (_partner, _partnerName) = _fixedPartner;
        ReportAt(why, field: null);
        return Row(TextEncodings.Utf8, signal: null, arrears: null);
    }

    private IntakeRow Row(Encoding encoding, Signal? signal, Money? arrears) => new()
    {
        Row = _record.Line,
        Path = _record.Path,
        Signal = HasErrors ? null : signal,
        Findings = _findings.Count == 0 ? [] : [.. _findings],
        Arrears = arrears,
        OriginalBytes = _record.Bytes.ToArray(),
        Encoding = encoding,
        Partner = _partner,
        PartnerName = _partnerName,
    };

    private bool HasErrors => _findings.Count > 0 && _findings.Exists(f => f.Severity >= DiagnosticSeverity.Error);

    private DiagnosticCode? RecordFault(IntakeRecord record, Encoding encoding, bool isWhole)
    {
        if (record.Fault is not null)
        {
            return record.Fault;
        }

        if (record.Text.ContainsAny('\uFFFD', '\0') || (encoding is UnicodeEncoding && HasHalfPair(record.Text)))
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

        return IsHeader(record) ? SignalDiagnostics.HeaderAgain : null;
    }

    // Files that were put together by hand have the header again in the middle.
    private bool IsHeader(IntakeRecord record)
    {
        if (record.Path is not null)
        {
            return false;
        }

        for (int i = 0; i < _header.Count; i++)
        {
            if (!record.Cell(i).Trim().Equals(_header[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private void WarnOfText(IntakeRecord record, Encoding encoding)
    {
        if (record.Text.ContainsAny(Invisible))
        {
            ReportAt(SignalDiagnostics.InvisibleSigns, field: null);
        }

        if (ReferenceEquals(encoding, TextEncodings.Windows1252) && !Ascii.IsValid(record.Bytes) && Utf8.IsValid(record.Bytes))
        {
            ReportAt(SignalDiagnostics.LooksLikeUtf8, field: null);
        }
    }

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }

    private Signal? ReadSignal(out Money? arrears)
    {
        arrears = ReadAmount();
        string? reference = Text(SignalField.Reference);
        if (reference is null)
        {
            Report(SignalDiagnostics.ReferenceMissing, SignalField.Reference);
        }

        PartnerType? partner = SignalValues.Partner(Cell(SignalField.Partner));
        string? partnerName = Text(SignalField.PartnerName);
        (_partner, _partnerName) = (partner ?? default, partnerName);
        if (partner is null)
        {
            Report(SignalDiagnostics.PartnerUnknown, SignalField.Partner);
        }

        Person person = ReadPerson();
        Address? address = ReadAddress(person);
        LocalDate? sentOn = Date(SignalField.SentOn);
        LocalDate? startOn = Date(SignalField.ArrearsStartOn);
        CheckDates(sentOn, startOn);
        bool legalPerson = Flag(SignalField.LegalPerson) == true;
        if (legalPerson)
        {
            Report(SignalDiagnostics.LegalPerson, SignalField.LegalPerson);
        }

        LocalDate? endOfSupplyOn = Date(SignalField.EndOfSupplyOn);
        SignalKind kind = OneOf(SignalField.Kind, SignalValues.Kind) ?? (endOfSupplyOn is null ? SignalKind.Early : SignalKind.EndOfSupply);
        bool? crisis = Flag(SignalField.Crisis);
        bool? handover = Flag(SignalField.WarmHandover);
        ThreateningSituationKind situation = OneOf(SignalField.ThreateningSituation, SignalValues.Situation) ?? default;
        SignalRoute route = OneOf(SignalField.Route, SignalValues.Route) ?? default;
        SocialCollectionEvidence? evidence = ReadEvidence(partner ?? default, sentOn ?? _receivedOn);
        if (HasErrors)
        {
            return null;
        }

        return new Signal
        {
            Reference = reference!,
            Partner = partner!.Value,
            PartnerName = partnerName,
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

    private SocialCollectionEvidence? ReadEvidence(PartnerType partner, LocalDate? sentOn)
    {
        if (!_hasEvidence)
        {
            return null;
        }

        SocialCollectionEvidence evidence = new()
        {
            PersonalContact = Flag(SignalField.PersonalContact),
            PointedToDebtHelp = Flag(SignalField.PointedToDebtHelp),
            WrittenReminders = SmallNumber(SignalField.WrittenReminders),
            ReminderTermDays = SmallNumber(SignalField.ReminderTermDays),
            ConsentOffered = Flag(SignalField.ConsentOffered),
            ConsentRefused = Flag(SignalField.ConsentRefused),
        };
        if (evidence == NothingReported)
        {
            return null;
        }

        foreach (SocialCollectionEffort effort in evidence.Missing(partner, sentOn))
        {
            Report(SignalDiagnostics.EffortMissing, effort switch
            {
                SocialCollectionEffort.PersonalContact => SignalField.PersonalContact,
                SocialCollectionEffort.PointedToDebtHelp => SignalField.PointedToDebtHelp,
                SocialCollectionEffort.ConsentOffered => SignalField.ConsentOffered,
                _ => SignalField.WrittenReminders,
            });
        }

        if (evidence.ConsentRefused == true)
        {
            Report(SignalDiagnostics.ConsentRefused, SignalField.ConsentRefused);
        }

        return evidence;
    }

    private int? SmallNumber(SignalField field)
    {
        if (Text(field) is not string text)
        {
            return null;
        }

        int? number = SignalValues.SmallNumber(text);
        if (number is null)
        {
            Report(SignalDiagnostics.EvidenceUnreadable, field);
        }

        return number;
    }

    private Person ReadPerson()
    {
        Bsn? bsn = null;
        UnverifiedBsn? unverified = null;
        scoped ReadOnlySpan<char> text = Cell(SignalField.Bsn);
        if (!text.IsEmpty)
        {
            Span<char> digits = stackalloc char[MaximumBsnText];
            if (text.ContainsAny(" .-\u00A0") && DigitsOf(text, ref digits) is 8 or 9)
            {
                Report(SignalDiagnostics.BsnWithSeparators, SignalField.Bsn);
                text = digits;
            }

            if (Bsn.TryParse(text, out bsn))
            {
            }
            else if (text.Length == 8 && Bsn.TryParse($"0{text}", out bsn))
            {
                Report(SignalDiagnostics.BsnLostZero, SignalField.Bsn);
            }
            else if (!text.ContainsAnyExceptInRange('0', '9') && UnverifiedBsn.TryParse(text, out unverified))
            {
                Report(SignalDiagnostics.BsnFailsElevenTest, SignalField.Bsn);
            }
            else
            {
                Report(SignalDiagnostics.BsnUnusable, SignalField.Bsn);
            }
        }

        return new Person
        {
            Bsn = bsn,
            UnverifiedBsn = unverified,
            Initials = Text(SignalField.Initials),
            NamePrefix = Text(SignalField.NamePrefix),
            LastName = Text(SignalField.LastName),
            BirthDate = Date(SignalField.BirthDate),
            Phone = Text(SignalField.Phone),
            Email = Text(SignalField.Email),
        };
    }

    private static int DigitsOf(ReadOnlySpan<char> text, ref Span<char> digits)
    {
        int count = 0;
        foreach (char c in text.Length <= digits.Length ? text : [])
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (!" .-\u00A0".Contains(c, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        digits = digits[..count];
        return count;
    }

    private Address? ReadAddress(Person person)
    {
        string? postcode = Text(SignalField.Postcode);
        string? number = Text(SignalField.HouseNumber);
        if (Address.TryParse(
            postcode, number, Text(SignalField.HouseNumberAddition), Text(SignalField.Street), Text(SignalField.Town), out Address? address))
        {
            return address;
        }

        if (person.Bsn is null && person.UnverifiedBsn is null)
        {
            Report(SignalDiagnostics.NoIdentity, field: null);
        }
        else if (postcode is not null || number is not null)
        {
            Report(SignalDiagnostics.AddressUnreadable, SignalField.Postcode);
        }

        return null;
    }

    private Money? ReadAmount()
    {
        ReadOnlySpan<char> text = Cell(SignalField.Arrears);
        if (text.IsEmpty)
        {
            Report(SignalDiagnostics.AmountMissing, SignalField.Arrears);
            return null;
        }

        Money? amount = SignalValues.Amount(text, _record.IsNumber(_columns[(int)SignalField.Arrears]) ? '.' : _mapping.DecimalSeparator);
        if (amount is null)
        {
            Report(SignalDiagnostics.AmountUnreadable, SignalField.Arrears);
        }
        else if (amount < Money.Zero || amount > SignalValues.MaximumArrears)
        {
            Report(SignalDiagnostics.AmountOutOfRange, SignalField.Arrears);
            return null; // Sums of such amounts can overflow.
        }

        return amount;
    }

    private void CheckDates(LocalDate? sentOn, LocalDate? startOn)
    {
        if (sentOn is null && Cell(SignalField.SentOn).IsEmpty)
        {
            Report(SignalDiagnostics.SentOnMissing, SignalField.SentOn);
        }

        if (startOn > sentOn || sentOn > _receivedOn)
        {
            Report(SignalDiagnostics.DatesContradict, startOn > sentOn ? SignalField.ArrearsStartOn : SignalField.SentOn);
        }
    }

    private LocalDate? Date(SignalField field)
    {
        ReadOnlySpan<char> text = Cell(field);
        if (text.IsEmpty)
        {
            return null;
        }

        LocalDate? date = _mapping.Dates.Parse(text);
        if (date is null)
        {
            Report(SignalDiagnostics.DateUnreadable, field);
        }

        return date;
    }

    private bool? Flag(SignalField field) => OneOf(field, SignalValues.Flag);

    private T? OneOf<T>(SignalField field, ValueParser<T> parse)
        where T : struct
    {
        ReadOnlySpan<char> text = Cell(field);
        if (text.IsEmpty)
        {
            return null;
        }

        T? value = parse(text);
        if (value is null)
        {
            Report(SignalDiagnostics.ValueUnknown, field);
        }

        return value;
    }

    /// <summary>The text of a field; <c>null</c> when empty. Many rows have the same text as the row before: that is kept once.</summary>
    private string? Text(SignalField field)
    {
        ReadOnlySpan<char> text = Cell(field);
        if (text.IsEmpty)
        {
            return null;
        }

        string? last = _last[(int)field];
        return last is not null && text.SequenceEqual(last) ? last : _last[(int)field] = text.ToString();
    }

    /// <summary>The cell or fixed value of a field, through its value list; empty when there is none.</summary>
    private ReadOnlySpan<char> Cell(SignalField field)
    {
        int column = _columns[(int)field];
        ReadOnlySpan<char> text = column >= 0 ? _record.Cell(column).Trim() : _fixed[(int)field];
        if (text.IsEmpty || _lists[(int)field] is not FrozenDictionary<string, string> list)
        {
            return text;
        }

        return list.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? mapped) ? mapped.AsSpan().Trim() : text;
    }

    private void Report(DiagnosticCode code, SignalField? field) =>
        ReportAt(code, field is SignalField f ? _headers[(int)f] ?? f.Name() : null);

    private void ReportAt(DiagnosticCode code, string? field) => _findings.Add(
        _record.Path is not string path ? code.At(_source, _record.Line, field) : code.At(_source, row: null, field is null ? path : $"{path}.{field}"));

    private delegate T? ValueParser<T>(ReadOnlySpan<char> text)
        where T : struct;
}
