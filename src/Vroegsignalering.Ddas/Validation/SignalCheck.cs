using System.Globalization;
using NodaTime;
using Vroegsignalering.Ddas.Reading;
using Vroegsignalering.Ddas.Writing;
using Vroegsignalering.Signals;
using static Vroegsignalering.Ddas.Validation.DdasValidationDiagnostics;

namespace Vroegsignalering.Ddas.Validation;

/// <summary>Looks over the signals of one levering, and keeps of each what its cases must agree with: some 50 bytes.</summary>
internal sealed class SignalCheck(FindingList findings, DdasReadSummary whole, DdasVersion version)
{
    private readonly VersionNames _names = new(version);
    private readonly SignalTable _facts = new(withNumbers: true);
    private readonly SignalTable _bsnOfPerson = new(withNumbers: true);
    private readonly FingerprintSet _sameArrears = new(expected: 0);
    private long _pickedUpWithoutCase;
    private bool _casesCameFirst;

    public void Look(DdasReadSignal read)
    {
        Signal signal = read.Signal;
        Keep(signal);
        LookAtDates(signal, read.Place);
        LookAtVersion(signal, read.Place);
        LookAtPerson(signal, read.Place);
        findings.AddIf(signal.Arrears == Money.Zero, ArrearsZero, read.Place, "bedrag");
        _pickedUpWithoutCase += signal.Status == SignalStatus.PickedUp ? 1 : 0;
    }

    /// <summary>What is known of a signal of a case; <c>null</c> when it is not in the levering.</summary>
    public (SignalStatus Status, LocalDate? SentOn)? Find(string id)
    {
        if (!_facts.TryGet(SignalTable.Fingerprint(id), SignalFlags.InCase, out SignalFlags flags, out int fact))
        {
            return null;
        }

        (int days, int status) = (fact >> 4, fact & 15);
        if (!flags.HasFlag(SignalFlags.InCase))
        {
            _pickedUpWithoutCase -= status == (int)SignalStatus.PickedUp ? 1 : 0;
        }

        return ((SignalStatus)status, days == 0 ? null : Days.First.PlusDays(days - 1));
    }

    /// <summary>Says that a case stood before the signals: then is not known which signals are in no case.</summary>
    public void CasesCameFirst() => _casesCameFirst = true;

    public void End(string place) =>
        findings.AddMany(PickedUpWithoutCase, $"{place}.vroegsignalen[].status", _casesCameFirst ? 0 : _pickedUpWithoutCase);

    private void Keep(Signal signal)
    {
        int days = signal.SentOn is LocalDate sentOn ? Period.DaysBetween(Days.First, sentOn) + 1 : 0;
        _facts.TryAdd(SignalTable.Fingerprint(signal.Reference), content: 0, SignalFlags.None, (days << 4) | (int)signal.Status, out _);
    }

    private void LookAtDates(Signal signal, string place)
    {
        LocalDate? deliveredOn = Days.Of(whole.DeliveredAt);
        findings.AddIf(signal.SentOn > deliveredOn, DateAfterDelivery, place, "signaaldatum");
        findings.AddIf(signal.ArrearsStartOn > deliveredOn, DateAfterDelivery, place, "ontstaansdatum");
        findings.AddIf(signal.Person.BirthDate > deliveredOn, DateAfterDelivery, place, $"client.{_names.Client("geboortedatum")}");
        findings.AddIf(signal.SentOn < whole.PeriodStart || signal.SentOn > whole.PeriodEnd, SignalOutsidePeriod, place, "signaaldatum");
    }

    private void LookAtVersion(Signal signal, string place)
    {
        if (version == DdasVersion.NotStated)
        {
            return;
        }

        Person person = signal.Person;
        findings.AddIf(
            signal.Status != SignalStatus.NotStated && VersionWords.Of(signal.Status, version).Text is null, ValueNotInVersion, place, "status");
        bool hasNames = (person.Initials ?? person.NamePrefix ?? person.LastName ?? signal.Address?.Street ?? signal.Address?.Town) is not null;
        if ((hasNames && !_names.HasPersonNames) || (person.Sex != Sex.NotStated && !_names.HasSex))
        {
            findings.Add(_names.BsnStandsAlone ? FieldNotInVersion : FieldTolerated, $"{place}.client");
        }

        bool hasBsn = person.Bsn is not null || person.UnverifiedBsn is not null;
        bool hasMore = signal.Address is not null || person.BirthDate is not null || person.Sex != Sex.NotStated;
        findings.AddIf(_names.BsnStandsAlone && hasBsn && hasMore, BsnNotAlone, place, "client");
    }

    private void LookAtPerson(Signal signal, string place)
    {
        Person person = signal.Person;
        string? bsn = person.Bsn?.ToUnmaskedString() ?? person.UnverifiedBsn?.ToUnmaskedString();
        findings.AddIf(bsn?.AsSpan().ContainsAnyExcept(bsn[0]) == false, BsnOfOneDigit, place, $"client.{_names.Client("burgerservicenummer")}");
        string who = bsn ?? Client(signal);
        if (signal.Arrears is Money arrears && arrears != Money.Zero)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{who}|{(int)signal.Partner}|{arrears.Cents}");
            findings.AddIf(!_sameArrears.Add(key), PossiblyDouble, place, "client");
        }

        if (bsn is not null && signal.Address is not null && person.BirthDate is not null && person.LastName is not null)
        {
            int number = int.TryParse(bsn, CultureInfo.InvariantCulture, out int digits) ? digits : 0;
            ulong client = SignalTable.Fingerprint(Client(signal));
            bool isNew = _bsnOfPerson.TryAdd(client, content: 0, SignalFlags.None, number, out _);
            bool differs = !isNew && _bsnOfPerson.TryGet(client, SignalFlags.None, out _, out int before) && before != number;
            findings.AddIf(differs, SeveralBsn, place, $"client.{_names.Client("burgerservicenummer")}");
        }
    }

    private static string Client(Signal signal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{signal.Address?.Postcode.Value}|{signal.Address?.HouseNumber}|{signal.Address?.HouseNumberAddition}|{signal.Person.BirthDate}|{signal.Person.Initials}|{signal.Person.LastName}");
}
