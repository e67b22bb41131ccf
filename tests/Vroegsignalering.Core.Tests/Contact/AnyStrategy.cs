namespace Vroegsignalering.Core.Tests.Contact;

/// <summary>Any strategy that can be built, with every setting, and any situation.</summary>
internal static class AnyStrategy
{
    private static readonly ContactChannel[] Channels =
    [
        ContactChannel.Letter, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.Phone, ContactChannel.HomeVisit, ContactChannel.Card,
        ContactChannel.OfficeAppointment, ContactChannel.Other,
    ];

    private static readonly Gen<ContactStep> Step =
        from channel in Gen.Elements(Channels)
        from attempts in Gen.Choose(1, 3)
        from announcement in Gen.Elements(Announcement.None, Announcement.None, Announcement.Letter, Announcement.Card, Announcement.Message)
        from announced in Gen.Choose(1, 6)
        from pause in Gen.Choose(0, 6)
        from part in Gen.Elements(Enum.GetValues<DayPart>())
        from until in Gen.Choose(-1, announced - 1)
        from way in Gen.Elements(ContactChannel.Phone, ContactChannel.Email, ContactChannel.TextMessage, ContactChannel.Letter, ContactChannel.Other)
        let days = announcement == Announcement.None ? 0 : announced
        select new ContactStep(channel, pause + days, attempts, announcement, days)
        {
            DayPart = part,
            OptOut = days > 0 && until >= 0 ? new ContactOptOut(way, until) : null,
        };

    private static readonly Gen<string> Line = Gen.Elements("bellen", "\"aan\" <huis> & 'tuin'", "#1; [x] {y} |z| \\n `b`", "één", "😀");

    public static readonly Gen<ContactStrategy> Strategy =
        from id in Gen.Elements("a", "phone-first", "9")
        from name in Line.Two()
        from described in Gen.Elements(true, false)
        from sources in Gen.SubListOf(
            new LegalSource("Wgs", "art. 4", new LocalDate(2021, 1, 1), new Uri("https://wetten.overheid.nl/BWBR0031331")), new LegalSource("eigen besluit"))
        from stops in Gen.SubListOf(ContactStop.Paid, ContactStop.SafetyListed, ContactStop.OptedOut)
        from count in Gen.Choose(1, 5)
        from steps in Step.ArrayOf(count)
        select Build(id, new Text(name.Item1, name.Item2), described, sources, stops, steps);

    private static readonly Gen<HashSet<ContactChannel>> SomeChannels = Gen.SubListOf(Enum.GetValues<ContactChannel>()).Select(c => c.ToHashSet());

    public static readonly Gen<ContactSituation> Situation =
        from opened in Gen.Choose(-40, 3)
        from today in Gen.Choose(-30, 60)
        from history in Any.Attempts
        from blocked in SomeChannels
        from declined in Gen.Frequency((2, Gen.Constant(new HashSet<ContactChannel>())), (1, SomeChannels))
        from consented in SomeChannels
        from needed in SomeChannels
        from safe in SomeChannels
        from listed in Gen.Elements(true, false)
        from deadline in Gen.Choose(0, 40)
        select new ContactSituation
        {
            OpenedOn = A.Day.PlusDays(opened),
            On = A.Day.PlusDays(today),
            Deadline = deadline > 30 ? null : A.Day.PlusDays(deadline),
            History = [.. history.Select(a => a with { Reached = a.Reached == true ? false : a.Reached })],
            Blocked = blocked,
            OptedOut = declined,
            Consented = consented,
            IsSafetyListed = listed,
            Rules = new ContactRules
            {
                NeedsConsent = needed,
                SafeChannels = safe.Except([ContactChannel.HomeVisit, ContactChannel.Card, ContactChannel.OfficeAppointment]).ToHashSet(),
            },
        };

    private static ContactStrategy Build(
        string id, Text name, bool described, IEnumerable<LegalSource> sources, IEnumerable<ContactStop> stops, IEnumerable<ContactStep> steps)
    {
        ContactStrategyBuilder builder = new ContactStrategyBuilder(id).WithName(name);
        builder = described ? builder.WithDescription(name) : builder;
        builder = sources.Aggregate(builder, (b, s) => b.WithSource(s));
        builder = stops.Aggregate(builder, (b, s) => b.StopWhen(s));
        return steps.Aggregate(builder, (b, s) => b.Then(s)).Build();
    }
}
