using System.Globalization;
using System.Text.Json;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cases.Files;

/// <summary>A signal in full as JSON, with its personal data. What is not known is left out.</summary>
internal static class SignalJson
{
    public static void Write(Utf8JsonWriter json, Signal signal)
    {
        json.WriteStartObject();
        CaseEventWriter.Text(json, "reference", signal.Reference);
        CaseEventWriter.Choice(json, "partner", signal.Partner);
        CaseEventWriter.Text(json, "partnerName", signal.PartnerName);
        WritePerson(json, signal.Person);
        WriteAddress(json, signal.Address);
        if (signal.Arrears is Money arrears)
        {
            json.WriteNumber("arrearsCents", arrears.Cents);
        }

        CaseEventWriter.Day(json, "arrearsStartOn", signal.ArrearsStartOn);
        CaseEventWriter.Day(json, "sentOn", signal.SentOn);
        CaseEventWriter.Day(json, "receivedOn", signal.ReceivedOn);
        CaseEventWriter.Choice(json, "kind", signal.Kind);
        CaseEventWriter.Day(json, "endOfSupplyOn", signal.EndOfSupplyOn);
        CaseEventWriter.Flag(json, "crisis", signal.Crisis);
        CaseEventWriter.Choice(json, "threateningSituation", signal.ThreateningSituation);
        CaseEventWriter.Flag(json, "warmHandover", signal.WarmHandover);
        CaseEventWriter.Choice(json, "route", signal.Route);
        WriteEvidence(json, signal.SocialCollection);
        CaseEventWriter.Flag(json, "aboutLegalPerson", signal.AboutLegalPerson ? true : null);
        CaseEventWriter.Choice(json, "status", signal.Status);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write"/> writes.</summary>
    /// <exception cref="CaseLineException">It is no signal that the writer makes.</exception>
    public static Signal Read(CaseLineFields fields)
    {
        Signal signal = fields.Make("reference", () => new Signal
        {
            Reference = fields.Text("reference"),
            Partner = fields.Choice<PartnerType>("partner"),
            PartnerName = fields.TextOrNull("partnerName"),
            Person = ReadPerson(fields.Object("person")),
            Address = ReadAddress(fields.Object("address")),
            Arrears = fields.NumberOrNull("arrearsCents") is long cents ? cents >= 0 && cents <= SignalValues.MaximumArrears.Cents ? Money.FromCents(cents) : throw fields.Wrong("arrearsCents") : null,
            ArrearsStartOn = fields.DayOrNull("arrearsStartOn"),
            SentOn = fields.DayOrNull("sentOn"),
            ReceivedOn = fields.DayOrNull("receivedOn"),
            Kind = fields.Choice<SignalKind>("kind"),
            EndOfSupplyOn = fields.DayOrNull("endOfSupplyOn"),
            Crisis = fields.FlagOrNull("crisis"),
            ThreateningSituation = fields.Choice<ThreateningSituationKind>("threateningSituation"),
            WarmHandover = fields.FlagOrNull("warmHandover"),
            Route = fields.Choice<SignalRoute>("route"),
            SocialCollection = ReadEvidence(fields.Object("socialCollection")),
            AboutLegalPerson = fields.FlagOrNull("aboutLegalPerson") ?? false,
            Status = fields.Choice<SignalStatus>("status"),
        });
        fields.End();
        return signal;
    }

    private static void WritePerson(Utf8JsonWriter json, Person person)
    {
        if (person == Person.Unknown)
        {
            return;
        }

        json.WriteStartObject("person");
        CaseEventWriter.Text(json, "bsn", person.Bsn?.ToUnmaskedString());
        CaseEventWriter.Text(json, "unverifiedBsn", person.UnverifiedBsn?.ToUnmaskedString());
        CaseEventWriter.Text(json, "initials", person.Initials);
        CaseEventWriter.Text(json, "namePrefix", person.NamePrefix);
        CaseEventWriter.Text(json, "lastName", person.LastName);
        CaseEventWriter.Day(json, "birthDate", person.BirthDate);
        CaseEventWriter.Choice(json, "sex", person.Sex);
        CaseEventWriter.Text(json, "phone", person.Phone);
        CaseEventWriter.Text(json, "email", person.Email);
        json.WriteEndObject();
    }

    private static Person ReadPerson(CaseLineFields? fields)
    {
        if (fields is null)
        {
            return Person.Unknown;
        }

        Bsn? bsn = null;
        UnverifiedBsn? unverified = null;
        if (fields.TextOrNull("bsn") is string digits && !Bsn.TryParse(digits, out bsn))
        {
            throw fields.Wrong("bsn");
        }

        if (fields.TextOrNull("unverifiedBsn") is string reported && !UnverifiedBsn.TryParse(reported, out unverified))
        {
            throw fields.Wrong("unverifiedBsn");
        }

        Person person = new()
        {
            Bsn = bsn,
            UnverifiedBsn = unverified,
            Initials = fields.TextOrNull("initials"),
            NamePrefix = fields.TextOrNull("namePrefix"),
            LastName = fields.TextOrNull("lastName"),
            BirthDate = fields.DayOrNull("birthDate"),
            Sex = fields.Choice<Sex>("sex"),
            Phone = fields.TextOrNull("phone"),
            Email = fields.TextOrNull("email"),
        };
        fields.End();
        return person;
    }

    private static void WriteAddress(Utf8JsonWriter json, Address? address)
    {
        if (address is null)
        {
            return;
        }

        json.WriteStartObject("address");
        CaseEventWriter.Text(json, "postcode", address.Postcode.Value);
        json.WriteNumber("houseNumber", address.HouseNumber);
        CaseEventWriter.Text(json, "addition", address.HouseNumberAddition);
        CaseEventWriter.Text(json, "street", address.Street);
        CaseEventWriter.Text(json, "town", address.Town);
        json.WriteEndObject();
    }

    private static Address? ReadAddress(CaseLineFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        string? number = fields.CountOrNull("houseNumber")?.ToString(CultureInfo.InvariantCulture);
        bool read = Address.TryParse(
            fields.TextOrNull("postcode"), number, fields.TextOrNull("addition"), fields.TextOrNull("street"), fields.TextOrNull("town"), out Address? address);
        fields.End();
        return read ? address : throw fields.Wrong("postcode");
    }

    private static void WriteEvidence(Utf8JsonWriter json, SocialCollectionEvidence? evidence)
    {
        if (evidence is null)
        {
            return;
        }

        json.WriteStartObject("socialCollection");
        CaseEventWriter.Flag(json, "personalContact", evidence.PersonalContact);
        CaseEventWriter.Flag(json, "pointedToDebtHelp", evidence.PointedToDebtHelp);
        if (evidence.WrittenReminders is int reminders)
        {
            json.WriteNumber("writtenReminders", reminders);
        }

        if (evidence.ReminderTermDays is int days)
        {
            json.WriteNumber("reminderTermDays", days);
        }

        CaseEventWriter.Flag(json, "consentOffered", evidence.ConsentOffered);
        CaseEventWriter.Flag(json, "consentRefused", evidence.ConsentRefused);
        json.WriteEndObject();
    }

    private static SocialCollectionEvidence? ReadEvidence(CaseLineFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        SocialCollectionEvidence evidence = new()
        {
            PersonalContact = fields.FlagOrNull("personalContact"),
            PointedToDebtHelp = fields.FlagOrNull("pointedToDebtHelp"),
            WrittenReminders = fields.CountOrNull("writtenReminders"),
            ReminderTermDays = fields.CountOrNull("reminderTermDays"),
            ConsentOffered = fields.FlagOrNull("consentOffered"),
            ConsentRefused = fields.FlagOrNull("consentRefused"),
        };
        fields.End();
        return evidence;
    }
}
