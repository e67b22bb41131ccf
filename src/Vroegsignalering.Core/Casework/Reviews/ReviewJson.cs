using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Files;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;

namespace Vroegsignalering.Casework;

/// <summary>The lines of the journal of review in JSON. They hold personal data: a question about a resident has the person whom the register found.</summary>
internal static class ReviewJson
{
    public static ReadOnlyMemory<byte> Asked(ReviewQuestion question, string run) => JsonBytes.Of(json =>
    {
        json.WriteString("event", "asked");
        json.WriteString("kind", question.Kind.ToString());
        json.WriteString("signal", question.Signal);
        Write(json, "place", question.Place);
        if (question is { OtherSignal: string other, OtherPlace: SignalPlace place })
        {
            json.WriteString("otherSignal", other);
            Write(json, "otherPlace", place);
        }

        json.WriteString("deadline", question.Deadline is LocalDate day ? IsoDay.Format(day) : null);
        json.WriteString("on", IsoDay.Format(question.AskedOn));
        json.WriteString("run", run);
        json.WriteStartArray("why");
        foreach (string why in question.Why)
        {
            json.WriteStringValue(why);
        }

        json.WriteEndArray();
        if (question.Found is FoundPerson found)
        {
            json.WriteStartObject("found");
            json.WriteString("bsn", found.Bsn.ToUnmaskedString());
            json.WriteString("namePrefix", found.NamePrefix);
            json.WriteString("lastName", found.LastName);
            json.WriteString("birthDate", found.BirthDate is LocalDate born ? IsoDay.Format(born) : null);
            json.WriteString("address", found.Address);
            json.WriteEndObject();
        }
    });

    public static ReadOnlyMemory<byte> Answered(ReviewQuestion question, string choice, string by, Instant at, string reason) => JsonBytes.Of(json =>
    {
        json.WriteString("event", "answered");
        json.WriteString("kind", question.Kind.ToString());
        json.WriteString("signal", question.Signal);
        if (question.OtherSignal is string other)
        {
            json.WriteString("otherSignal", other);
        }

        json.WriteString("choice", choice);
        json.WriteString("by", by);
        json.WriteString("at", InstantPattern.ExtendedIso.Format(at));
        json.WriteString("reason", reason);
    });

    public static ReviewQuestion Question(CaseLineFields line) => new()
    {
        Kind = line.Choice<ReviewKind>("kind"),
        Signal = line.Text("signal"),
        OtherSignal = line.TextIfAny("otherSignal"),
        Place = Place(line.Object("place") ?? throw line.Wrong("place")),
        OtherPlace = line.Object("otherPlace") is CaseLineFields other ? Place(other) : null,
        Deadline = line.DayIfAny("deadline"),
        AskedOn = line.Day("on"),
        Why = [.. line.Items("why").Select(w => w.GetString() ?? "")],
        Found = line.Object("found") is CaseLineFields found ? Found(found) : null,
    };

    public static MatchReviewDecision Match(CaseLineFields line) => new()
    {
        First = line.Text("signal"),
        Second = line.Text("otherSignal"),
        Choice = line.Choice<MatchReviewChoice>("choice"),
        By = line.Text("by"),
        At = InstantPattern.ExtendedIso.Parse(line.Text("at")).Value,
        Reason = line.Text("reason"),
    };

    public static ResidencyReviewDecision Resident(CaseLineFields line) => new()
    {
        Choice = line.Choice<ResidencyReviewChoice>("choice"),
        By = line.Text("by"),
        At = InstantPattern.ExtendedIso.Parse(line.Text("at")).Value,
        Reason = line.Text("reason"),
    };

    private static FoundPerson Found(CaseLineFields found) => new()
    {
        Bsn = Bsn.Parse(found.Text("bsn")),
        NamePrefix = found.TextIfAny("namePrefix"),
        LastName = found.TextIfAny("lastName"),
        BirthDate = found.DayIfAny("birthDate"),
        Address = found.TextIfAny("address"),
    };

    private static SignalPlace Place(CaseLineFields place) => new(place.Text("case"), place.CountOrNull("index") ?? throw place.Wrong("index"));

    private static void Write(Utf8JsonWriter json, string name, SignalPlace place)
    {
        json.WriteStartObject(name);
        json.WriteString("case", place.CaseId);
        json.WriteNumber("index", place.Index);
        json.WriteEndObject();
    }
}
