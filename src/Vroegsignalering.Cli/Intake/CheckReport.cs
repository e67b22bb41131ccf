using System.Globalization;
using NodaTime;
using Vroegsignalering.Cli.Quarantine;
using Vroegsignalering.Signals;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.Cli.Intake;

/// <summary>What <c>intake check</c> shows. Names, numbers and addresses of people are masked unless they are asked for.</summary>
internal sealed class CheckReport(TextWriter writer, Language language, bool showValues)
{
    public void Write(string name, CheckSummary summary)
    {
        foreach (IntakeRow row in summary.First)
        {
            WriteRow(row);
        }

        Line("");
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {In("ontvangen", "received")} {summary.Received}, {In("aangenomen", "accepted")} {summary.Accepted}, {In("apart gezet", "set aside")} {summary.SetAside}"));
        Line($"{In("Bedragen", "Amounts")}: {In("ontvangen", "received")} {summary.ReceivedArrears.ToString(language)}, {In("aangenomen", "accepted")} {summary.AcceptedArrears.ToString(language)}");
        if (summary.ReferencesAgain > 0)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{In("Kenmerk eerder gebruikt voor andere inhoud; bij het verwerken telt de nieuwste", "Reference used before for other content; processing takes the newest")}: {summary.ReferencesAgain}"));
        }

        if (summary.IsPartial)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{In("Naar dubbele meldingen is gezocht tussen de eerste", "Doubles were looked for among the first")} {CheckSummary.MostKeys} {In("verschillende.", "different ones.")}"));
        }

        WriteFindings(summary);
        foreach (PartnerQuality quality in summary.Quality)
        {
            WriteQuality(quality);
        }
    }

    private void WriteRow(IntakeRow row)
    {
        string place = row.Path ?? string.Create(CultureInfo.InvariantCulture, $"{In("regel", "row")} {row.Row}");
        if (row.Signal is not Signal signal)
        {
            Line($"{place}: {In("apart gezet", "set aside")} ({string.Join(", ", row.Findings.Select(f => f.Code.Id).Distinct(StringComparer.Ordinal))})");
            return;
        }

        Line($"{place}: {signal.Partner.Name().In(language)}, {signal.Kind}");
        Field(In("kenmerk", "reference"), showValues ? signal.Reference : Tail(signal.Reference));
        Field(In("organisatie", "organisation"), Shown(signal.PartnerName));
        Field(In("bedrag", "amount"), signal.Arrears is Money amount ? amount.ToString(language) : null);
        Field(In("verzonden", "sent"), Iso(signal.SentOn));
        Field(In("achterstand sinds", "arrears since"), Iso(signal.ArrearsStartOn));
        Field(In("einde levering", "end of supply"), Iso(signal.EndOfSupplyOn));
        Field(In("bedreigende situatie", "threatening situation"), signal.IsThreatening ? signal.ThreateningSituation.ToString() : null);
        Person person = signal.Person;
        Field("BSN", showValues ? person.Bsn?.ToUnmaskedString() ?? person.UnverifiedBsn?.ToUnmaskedString() : person.Bsn?.ToString() ?? person.UnverifiedBsn?.ToString());
        Field(In("naam", "name"), showValues ? string.Join(' ', new[] { person.Initials, person.NamePrefix, person.LastName }.OfType<string>()) : Initial(person.LastName));
        Field(In("geboren", "born"), showValues ? Iso(person.BirthDate) : person.BirthDate is null ? null : "****");
        Field(In("adres", "address"), showValues ? signal.Address?.ToUnmaskedString() : signal.Address?.ToString());
        Field(In("telefoon", "phone"), showValues ? person.Phone : person.Phone is null ? null : "****");
        Field("e-mail", showValues ? person.Email : person.Email is null ? null : "****");
    }

    private void WriteFindings(CheckSummary summary)
    {
        foreach (CheckFinding finding in summary.Findings)
        {
            DiagnosticCode code = finding.Code;
            Line(string.Create(CultureInfo.InvariantCulture, $"  {code.Id} {code.Severity.Name().In(language)} × {finding.Count}: {code.Message.In(language)}"));
            Line($"      {In("Doen:", "Do:")} {code.Remedy.In(language)}");
            foreach (Diagnostic place in finding.Places)
            {
                Line($"      {place.PlaceIn(language)}");
            }

            int more = finding.Count - finding.Places.Count;
            if (more > 0)
            {
                Line(string.Create(CultureInfo.InvariantCulture, $"      {In("en nog", "and")} {more} {In("keer", "more")}"));
            }
        }
    }

    private void WriteQuality(PartnerQuality quality)
    {
        int good = quality.Received - quality.Faulty;
        Line("");
        Line($"{In("Kwaliteit", "Quality")}: {quality.Partner.Name().In(language)} {Shown(quality.PartnerName)}".TrimEnd());
        Count(In("ontvangen", "received"), quality.Received);
        Count(In("met een fout", "with an error"), quality.Faulty);
        Count(In("dubbel", "doubles"), quality.Doubles);
        Count(In("later gecorrigeerd", "corrected later"), quality.Corrected);
        if (quality.MedianAgeInDays is int median)
        {
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"  {In("dagen van begin tot verzenden", "days from start to sending"),-34}{median,8} {In("(midden)", "(median)")}, {quality.HighestAgeInDays} {In("(hoogste)", "(highest)")}"));
        }

        foreach ((string field, int filled) in quality.Filled.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"  {In("gevuld", "filled in")}: {field,-26}{filled,8} {In("van", "of")} {good}"));
        }

        foreach ((string code, int rows) in quality.Findings)
        {
            Count(code, rows);
        }
    }

    private void Count(string what, int count) => Line(string.Create(CultureInfo.InvariantCulture, $"  {what,-34}{count,8}"));

    private void Field(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Line($"    {name,-22} {value}");
        }
    }

    private static string? Initial(string? name) => string.IsNullOrEmpty(name) ? null : $"{name[0]}.";

    private static string Tail(string reference) => reference.Length <= 3 ? "***" : $"***{reference[^3..]}";

    // With a mapping that is still wrong, anything can stand in the column of the organisation.
    private string? Shown(string? name) => name is null || showValues ? name : QuarantineList.Shown(name);

    private static string? Iso(LocalDate? day) => day is null ? null : Dates.Iso(day);

    private string In(string dutch, string english) => language == Language.English ? english : dutch;

    private void Line(string text) => writer.WriteLine(text);
}
