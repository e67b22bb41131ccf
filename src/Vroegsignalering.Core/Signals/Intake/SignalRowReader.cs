using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;

namespace Vroegsignalering.Signals.Intake;

/// <summary>Turns the cells of one record into a signal, and says what is wrong with them.</summary>
internal sealed class SignalRowReader
{
    private static readonly LocalDate EarliestDate = new(1900, 1, 1);

    // Registrations write 9999-12-31 for "no end"; counting terms from it would run off the calendar.
    private static readonly LocalDate LatestDate = new(2100, 12, 31);

    private static readonly SocialCollectionEvidence NothingReported = new();

    private readonly SignalMapping _mapping;
    private readonly string _source;
    private readonly LocalDate? _receivedOn;
    private readonly int[] _columns;
    private readonly string?[] _headers;
    private readonly int _width;
    private readonly bool _hasEvidence;
    private readonly List<Diagnostic> _findings = [];
    private CsvRecord _record;

    public SignalRowReader(SignalMapping mapping, string source, LocalDate? receivedOn, IReadOnlyList<string> header)
    {
        (_mapping, _source, _receivedOn, _width) = (mapping, source, receivedOn, header.Count);
        _columns = new int[SignalFields.Count];
        _headers = new string?[SignalFields.Count];
        Array.Fill(_columns, -1);
        foreach ((SignalField field, string name) in mapping.Columns)
        {
            int at = header.TakeWhile(h => !SameColumn(h, name)).Count();
            _columns[(int)field] = at < header.Count ? at : -1;
            _headers[(int)field] = name;
        }

        _hasEvidence = Array.Exists(SignalFields.OfEvidence, f => _columns[(int)f] >= 0 || mapping.FixedValues.ContainsKey(f));
    }

    public static bool SameColumn(string header, string name) => header.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    public IntakeRow Read(CsvRecord record)
    {
        _record = record;
        _findings.Clear();
        Signal? signal = null;
        Money? arrears = null;
        if (RecordFault(record) is DiagnosticCode fault)
        {
            Report(fault, field: null);
        }
        else
        {
            signal = ReadSignal(out arrears);
        }

        bool setAside = _findings.Exists(f => f.Severity >= DiagnosticSeverity.Error);
        return new IntakeRow(record.Line, setAside ? null : signal, _findings.Count == 0 ? [] : [.. _findings], record.Original, arrears);
    }

    private DiagnosticCode? RecordFault(CsvRecord record)
    {
        if (record.Fault is not null)
        {
            return record.Fault;
        }

        if (record.Original.AsSpan().ContainsAny('\uFFFD', '\0'))
        {
            return SignalDiagnostics.WrongEncoding;
        }

        return record.Cells.Count != _width ? SignalDiagnostics.WrongColumnCount : null;
    }

    private Signal? ReadSignal(out Money? arrears)
    {
        arrears = ReadAmount();
        string? reference = Text(SignalField.Reference);
        if (reference is null)
        {
            Report(SignalDiagnostics.ReferenceMissing, SignalField.Reference);
        }

        PartnerType? partner = Text(SignalField.Partner) is string type ? SignalValues.Partner(type) : null;
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
        if (_findings.Exists(f => f.Severity >= DiagnosticSeverity.Error))
        {
            return null;
        }

        return new Signal
        {
            Reference = reference!,
            Partner = partner!.Value,
            PartnerName = Text(SignalField.PartnerName),
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
        if (Text(SignalField.Bsn) is string text)
        {
            string digits = text.AsSpan().ContainsAny(" .-\u00A0") ? string.Concat(text.Where(char.IsAsciiDigit)) : text;
            if (digits.Length != text.Length && digits.Length is 8 or 9)
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
            else if (!text.AsSpan().ContainsAnyExceptInRange('0', '9') && UnverifiedBsn.TryParse(text, out unverified))
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
        if (Text(SignalField.Arrears) is not string text)
        {
            Report(SignalDiagnostics.AmountMissing, SignalField.Arrears);
            return null;
        }

        Money? amount = SignalValues.Amount(text, _mapping.DecimalSeparator);
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
        if (sentOn is null && Text(SignalField.SentOn) is null)
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
        if (Text(field) is not string text)
        {
            return null;
        }

        ParseResult<LocalDate> result = _mapping.Dates.Parse(text);
        if (result.Success && result.Value >= EarliestDate && result.Value <= LatestDate)
        {
            return result.Value;
        }

        Report(SignalDiagnostics.DateUnreadable, field);
        return null;
    }

    private bool? Flag(SignalField field) => OneOf(field, SignalValues.Flag);

    private T? OneOf<T>(SignalField field, Func<string, T?> parse)
        where T : struct
    {
        if (Text(field) is not string text)
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

    /// <summary>The cell or fixed value of a field, through its value list; <c>null</c> when empty.</summary>
    private string? Text(SignalField field)
    {
        int column = _columns[(int)field];
        string? text = column >= 0 ? _record.Cells[column].Trim() : _mapping.FixedValues.GetValueOrDefault(field);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (_mapping.Values.TryGetValue(field, out FrozenDictionary<string, string>? list) && list.TryGetValue(text, out string? mapped))
        {
            return string.IsNullOrWhiteSpace(mapped) ? null : mapped;
        }

        return text;
    }

    private void Report(DiagnosticCode code, SignalField? field) =>
        _findings.Add(code.At(_source, _record.Line, field is SignalField f ? _headers[(int)f] ?? f.Name() : null));
}
