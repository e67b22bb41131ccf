using System.Text;
using Vroegsignalering.Contact.Planning;

namespace Vroegsignalering.Core.Tests.Contact.Planning;

public sealed class ContactCapacityFileTests
{
    private const string Example = """
        {
          // what we agreed for 2027
          "fte": 4.5,
          "visitsPerRound": 8,
          "channels": [
            { "channel": "phone", "perDay": 30 },
            { "channel": "homeVisit", "perDay": 16, "dayPart": "afternoon", "days": ["tuesday", "thursday"], "perWeek": 24 },
          ],
          "absences": [{ "from": "2027-07-19", "to": "2027-07-30", "fte": 1.5 }],
          "neighbourhoodDays": { "1011": "tuesday" }
        }
        """;

    [Fact]
    public void A_file_gives_the_room_of_a_municipality()
    {
        ContactCapacityReadResult result = Read(Example);

        Assert.Empty(result.Diagnostics);
        ContactCapacity room = result.Capacity!;
        Assert.Equal((4.5m, 8), (room.Fte, room.VisitsPerRound));
        Assert.Equal(new ChannelCapacity(ContactChannel.Phone, 30), room.Channels[0] with { Days = new ChannelCapacity(ContactChannel.Phone, 30).Days });
        Assert.Equal((DayPart.Afternoon, 24, 2), (room.Channels[1].DayPart, room.Channels[1].PerWeek, room.Channels[1].Days.Count));
        Assert.Equal(new StaffAbsence(new LocalDate(2027, 7, 19), new LocalDate(2027, 7, 30), 1.5m), Assert.Single(room.Absences));
        Assert.Equal(IsoDayOfWeek.Tuesday, room.NeighbourhoodDays["1011"]);
    }

    [Fact]
    public void Inhabitants_alone_give_the_published_staff() => Assert.Equal(
        ContactCapacity.ForInhabitants(565_000).Channels.Select(c => c.PerDay), Read("""{ "inhabitants": 565000 }""").Capacity!.Channels.Select(c => c.PerDay));

    [Fact]
    public void A_name_or_word_that_is_not_known_is_told_what_may_stand_there()
    {
        Assert.Contains("'channels'", Read("""{ "chanels": [], "channels": [] }""").Diagnostics[0].Code.Remedy.Dutch, StringComparison.Ordinal);
        Assert.Contains("'homeVisit'", Read("""{ "channels": [{ "channel": "homevisit", "perDay": 1 }] }""").Diagnostics[0].Code.Remedy.Dutch, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "VS5301", null)]
    [InlineData("[", "VS5301", null)]
    [InlineData("[]", "VS5303", null)]
    [InlineData("{}", "VS5304", "channels")]
    [InlineData("""{ "channels": {} }""", "VS5303", "channels")]
    [InlineData("""{ "channels": [], "secret": 1 }""", "VS5302", null)]
    [InlineData("""{ "channels": [], "fte": 1, "fte": 1 }""", "VS5302", "fte")]
    [InlineData("""{ "channels": [], "fte": 0 }""", "VS5303", "fte")]
    [InlineData("""{ "channels": [], "visitsPerRound": 0 }""", "VS5303", "visitsPerRound")]
    [InlineData("""{ "inhabitants": 1.5 }""", "VS5303", "inhabitants")]
    [InlineData("""{ "channels": [{ "channel": "pigeon", "perDay": 1 }] }""", "VS5303", "channels[0].channel")]
    [InlineData("""{ "channels": [{ "channel": "administrative", "perDay": 1 }] }""", "VS5303", "channels[0].channel")]
    [InlineData("""{ "channels": [{ "channel": "phone" }] }""", "VS5304", "channels[0].perDay")]
    [InlineData("""{ "channels": [{ "channel": "phone", "perDay": -1 }] }""", "VS5303", "channels[0].perDay")]
    [InlineData("""{ "channels": [{ "channel": "phone", "perDay": 1, "days": ["sunday"] }] }""", "VS5303", "channels[0].days[0]")]
    [InlineData("""{ "channels": [], "absences": [{ "from": "2027-02-30", "to": "2027-03-01", "fte": 1 }] }""", "VS5303", "absences[0].from")]
    [InlineData("""{ "channels": [], "absences": [{ "from": "2027-03-02", "to": "2027-03-01", "fte": 1 }] }""", "VS5303", "absences[0].to")]
    [InlineData("""{ "channels": [], "neighbourhoodDays": { "1011": "saturday" } }""", "VS5303", "neighbourhoodDays[]")]
    public void What_is_wrong_is_a_finding_at_its_place_and_gives_no_room(string json, string code, string? field)
    {
        ContactCapacityReadResult result = Read(json);

        Assert.Null(result.Capacity);
        Diagnostic finding = result.Diagnostics[0];
        Assert.Equal((code, "capacity.json", field), (finding.Code.Id, finding.Source, finding.Field));
    }

    [Fact]
    public void Every_single_changed_byte_is_read_without_an_exception()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Example);
        Random random = new(1);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] other = [.. bytes];
            other[random.Next(other.Length)] = (byte)random.Next(256);
            ContactCapacityReadResult result = ContactCapacityFile.Read(other);
            Assert.Equal(result.Capacity is null, result.Diagnostics.Count > 0);
        }
    }

    private static ContactCapacityReadResult Read(string json) => ContactCapacityFile.Read(Encoding.UTF8.GetBytes(json), "capacity.json");
}
