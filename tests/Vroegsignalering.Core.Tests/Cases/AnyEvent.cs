namespace Vroegsignalering.Core.Tests.Cases;

/// <summary>Generates events and cases, sensible or not: few numbers, few days and few codes, so that they meet.</summary>
internal static class AnyEvent
{
    private static readonly Gen<LocalDate?> Day = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)), (8, Gen.Choose(-10, 60).Select(days => (LocalDate?)A.Day.PlusDays(days))));

    private static readonly Gen<string> Id = Gen.Elements("1", "2", "3");

    private static readonly Gen<bool?> Maybe = Gen.Elements<bool?>(null, false, true);

    private static readonly Gen<ReplyChannel> Reply = Gen.Elements(
        new ReplyChannel(ContactChannel.Phone, "14 030"), new ReplyChannel(ContactChannel.Email, "loket@gemeente.example"));

    public static readonly Gen<CaseOpened> Opening =
        from number in Gen.Choose(1, 1_000_000)
        from signals in Gen.Choose(1, 3).SelectMany(n => Any.Signal.ArrayOf(n))
        from matched in Day
        from reply in Gen.OneOf(Gen.Constant<ReplyChannel?>(null), Reply.Select(r => (ReplyChannel?)r))
        select new CaseOpened($"Z-{number}", signals) { On = A.Day, MatchedOn = matched, MatchingPeriodStart = matched, ReplyChannel = reply };

    private static readonly Gen<CaseEvent> Happening = Gen.OneOf(
        Any.Signal.Select(s => (CaseEvent)new SignalAdded(s)),
        Any.Signal.SelectMany(s => Gen.Elements(Enum.GetValues<WithdrawalKind>()).Select(k => (CaseEvent)new SignalWithdrawn(
            new SignalWithdrawal { Partner = s.Partner, PartnerName = s.PartnerName, Reference = s.Reference, Kind = k, On = A.Day }))),
        Gen.Elements("mw-1", "mw-2").Select(o => (CaseEvent)new OwnerAssigned(o)),
        Reply.Select(r => (CaseEvent)new ReplyChannelChosen(r)),
        Gen.Elements(ContactChannel.HomeVisit, ContactChannel.Phone).Select(c => (CaseEvent)new ChannelDeclined(c)),
        Gen.Elements(ContactChannel.HomeVisit, ContactChannel.Phone).Select(c => (CaseEvent)new ChannelConsented(c)),
        from channel in Gen.Elements(ContactChannel.HomeVisit, ContactChannel.Phone)
        from days in Gen.Choose(-5, 60)
        from part in Gen.Elements(Enum.GetValues<DayPart>())
        from how in Gen.Elements(Enum.GetValues<Announcement>())
        select (CaseEvent)new ContactAnnounced(channel, A.Day.PlusDays(days), part, how),
        Any.Attempt.Select(a => (CaseEvent)new AttemptMade(a.Channel, a.Reached, DayPart.Evening)),
        Gen.Constant((CaseEvent)new ContactMade(ContactChannel.Phone)),
        Gen.Constant((CaseEvent)new FirstConversationOffered()),
        Gen.Constant((CaseEvent)new FirstConversationHeld()),
        Gen.Constant((CaseEvent)new HelpAccepted()),
        from kind in Gen.Elements(Enum.GetValues<HelpKind>())
        from provider in Gen.Elements(Enum.GetValues<HelpProvider>())
        from money in Maybe
        from consent in Maybe
        select (CaseEvent)new HelpGiven(kind, provider, money, consent),
        Gen.Elements(Enum.GetValues<HelpRefusalReason>()).Select(r => (CaseEvent)new HelpRefused(r)),
        Gen.Elements(false, true).Select(a => (CaseEvent)new ArrangedBeforeContact(a)),
        Gen.Constant((CaseEvent)new ArrearsSolved()),
        Handover(),
        Handover(),
        Id.Select(id => (CaseEvent)new HandoverConfirmed(id)),
        Id.Select(id => (CaseEvent)new HandoverConfirmed(id)),
        Id.Select(id => (CaseEvent)new HandoverDeclined(id)),
        from consent in Gen.Elements(true, true, false) from kind in Gen.Elements(HelpKind.Referral, HelpKind.DebtHelp) select (CaseEvent)new ReferredOut(consent, kind),
        Gen.Constant((CaseEvent)new PassedOn(MunicipalityCode.Parse("0363"))),
        from accepted in Gen.Elements(false, true)
        from kind in Gen.Elements(Enum.GetValues<HelpKind>())
        select (CaseEvent)new LateContact(ContactChannel.Phone, accepted) { Help = kind },
        from id in Id from due in Day select (CaseEvent)new ActionAdded(new CaseAction(id, "Bel de inwoner") { DueOn = due, For = due is null ? null : "mw-2" }),
        Id.Select(id => (CaseEvent)new ActionDone(id)),
        Gen.Elements("bezwaar", "klacht").Select(r => (CaseEvent)new HoldPlaced(r)),
        Gen.Elements("bezwaar", "klacht").Select(r => (CaseEvent)new HoldLifted(r)),
        Gen.Constant((CaseEvent)new CaseReopened()),
        Gen.Constant((CaseEvent)new CaseReopened()),
        Gen.Elements(Enum.GetValues<CaseResult>()[1..]).Select(r => (CaseEvent)new CaseClosed(r)),
        Opening.Select(o => (CaseEvent)o));

    public static readonly Gen<CaseEvent> Next =
        from happening in Happening
        from day in Day
        from worker in Gen.Elements(null, "mw-1", "mw-2")
        from takenOver in Any.Seldom
        select happening with { On = day, By = worker, IsTakenOver = takenOver };

    public static readonly Gen<CaseHistory> History =
        from opening in Opening
        from next in Gen.Choose(0, 25).SelectMany(n => Next.ArrayOf(n))
        select next.Aggregate(CaseHistory.Open(opening), (history, happening) => history.Add(happening).History);

    public static readonly Gen<CaseHistory[]> Histories =
        Gen.Choose(0, 6).SelectMany(n => History.ArrayOf(n)).Select(all => all.DistinctBy(h => h.Id, StringComparer.Ordinal).ToArray());

    private static Gen<CaseEvent> Handover() =>
        from id in Id
        from receiver in Gen.Elements(Enum.GetValues<HandoverReceiver>())
        from purpose in Gen.Elements(Enum.GetValues<HandoverPurpose>())
        from consent in Gen.Elements(true, true, false)
        from next in Day
        from agreed in Gen.Elements<HandoverAgreement[]>([], [HandoverAgreement.Arrears, HandoverAgreement.ContactDetails])
        select (CaseEvent)new HandoverOffered(id, receiver, purpose, consent) { Organisation = "wt-1", NextAppointmentOn = next, AgreedTo = agreed };
}
