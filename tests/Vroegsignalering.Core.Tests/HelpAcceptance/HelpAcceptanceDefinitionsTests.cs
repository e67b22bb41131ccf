namespace Vroegsignalering.Core.Tests.HelpAcceptance;

/// <summary>Each result of DDAS and each row of the published table of registrations, in words.</summary>
public sealed class HelpAcceptanceDefinitionsTests
{
    /// <summary>What happened, the registered result, its group, whether strict accepts it, and whether ddas-1.0, ddas-1.2 and the four of Divosa do.</summary>
    [Theory]
    [InlineData("kort geleden al een melding over dezelfde achterstand", CaseResult.NotPickedUpRepeat, HelpGroup.NotPickedUp, false, false)]
    [InlineData("de melding is onder de drempel of over een bedrijf", CaseResult.NotPickedUpUnjustified, HelpGroup.NotPickedUp, false, false)]
    [InlineData("de inwoner is overleden", CaseResult.Deceased, HelpGroup.NotPickedUp, false, false)]
    [InlineData("de inwoner woont in een andere gemeente", CaseResult.NotResident, HelpGroup.NotPickedUp, false, false)]
    [InlineData("niet opgepakt om een andere reden", CaseResult.NotPickedUpOther, HelpGroup.NotPickedUp, false, false)]
    [InlineData("de inwoner is al bekend bij schuldhulpverlening", CaseResult.AlreadyInDebtHelp, HelpGroup.AlreadyHelped, false, false)]
    [InlineData("een andere hulpverlener neemt het over", CaseResult.OtherTrajectory, HelpGroup.AlreadyHelped, false, false)]
    [InlineData("niemand kreeg contact met de inwoner", CaseResult.NoContact, HelpGroup.NotReached, false, false)]
    [InlineData("de inwoner reageerde na het eerste contact niet meer", CaseResult.NoResponseAfterContact, HelpGroup.ReachedNoHelp, false, false)]
    [InlineData("de inwoner regelt het zelf of wil geen hulp", CaseResult.SolvesItself, HelpGroup.ReachedNoHelp, false, false)]
    [InlineData("de inwoner had al betaald vóór het contact", CaseResult.AlreadySolved, HelpGroup.ReachedNoHelp, false, false)]
    [InlineData("advies of een quick fix", CaseResult.AdviceOrQuickFix, HelpGroup.HelpAccepted, false, true)]
    [InlineData("langere hulp over geld", CaseResult.FollowUpFinancial, HelpGroup.HelpAccepted, true, true)]
    [InlineData("langere hulp die niet over geld gaat", CaseResult.FollowUpNonFinancial, HelpGroup.HelpAccepted, true, true)]
    [InlineData("verwezen zonder dat de inwoner het weet", CaseResult.ReferredWithoutResident, HelpGroup.ReferredWithoutConsent, false, false)]
    [InlineData("langere hulp, niet bekend of die over geld gaat", CaseResult.FollowUp, HelpGroup.HelpAccepted, true, true)]
    public void Each_of_the_sixteen_results_is_accepted_or_not(string words, CaseResult result, HelpGroup group, bool strict, bool others)
    {
        Assert.NotEmpty(words);
        SignalCase signalCase = A.Case(result);

        Assert.Equal((strict, result), (HelpAcceptanceDefinitions.Strict.IsAccepted(signalCase), HelpAcceptanceDefinitions.Ddas12.Judge(signalCase).Result));
        Assert.All(
            HelpAcceptanceDefinitions.All.Where(d => d != HelpAcceptanceDefinitions.Strict && d != HelpAcceptanceDefinitions.Ddas12Outcome),
            d => Assert.Equal((group, (bool?)others), (d.Judge(signalCase).Group, d.Judge(signalCase).Accepted)));
    }

    /// <summary>The rows of Divosa 2024: what was done, and what each way of registering makes of it. No result is registered.</summary>
    [Theory]
    [InlineData("een schuldenoverzicht maken", HelpKind.DebtOverview, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "13 ja", "12 ja")]
    [InlineData("een toeslag of andere regeling aanvragen", HelpKind.SchemeApplication, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "13 ja", "12 ja")]
    [InlineData("een gesprek over wat de inwoner zelf kan doen", HelpKind.ConversationOnPossibilities, "12 nee", "12 ja", "12 ja", "10 nee", "? ?", "? ?", "12 ja")]
    [InlineData("informatie en advies", HelpKind.InformationAndAdvice, "12 nee", "10 nee", "12 ja", "10 nee", "? ?", "? ?", "12 ja")]
    [InlineData("een betalingsregeling treffen", HelpKind.PaymentArrangement, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja")]
    [InlineData("doorverwijzen", HelpKind.Referral, "16 ja", "? ja", "16 ja", "16 ja", "16 ja", "16 ja", "16 ja")]
    [InlineData("papieren ordenen", HelpKind.PaperworkOrdered, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja")]
    [InlineData("budgetadvies geven", HelpKind.BudgetAdvice, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja")]
    [InlineData("de beslagvrije voet berekenen", HelpKind.ProtectedEarningsCalculated, "12 nee", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja", "12 ja")]
    [InlineData("schuldhulpverlening", HelpKind.DebtHelp, "13 ja", "13 ja", "13 ja", "13 ja", "13 ja", "13 ja", "13 ja")]
    [InlineData("maatschappelijk werk", HelpKind.SocialWork, "14 ja", "14 ja", "14 ja", "14 ja", "14 ja", "14 ja", "14 ja")]
    public void Each_kind_of_help_counts_as_each_definition_says(
        string words, HelpKind kind, string strict, string ddas10, string ddas12, string conversationNone, string monitor, string applicationAsReferral, string conversationQuickFix)
    {
        Assert.NotEmpty(words);
        SignalCase signalCase = A.Case() with { Help = [new HelpProvided(kind, A.Day)] };

        Assert.Equal(
            [strict, ddas10, ddas12, conversationNone, monitor, applicationAsReferral, conversationQuickFix],
            HelpAcceptanceDefinitions.All.Where(d => d != HelpAcceptanceDefinitions.Ddas12Outcome).Select(d => InWords(d.Judge(signalCase))), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(CaseResult.SolvesItself, "10 nee", "10 nee", "12 ja")]
    [InlineData(CaseResult.AdviceOrQuickFix, "10 nee", "12 ja", "12 ja")]
    [InlineData(CaseResult.FollowUpFinancial, "13 ja", "13 ja", "13 ja")]
    public void A_conversation_follows_the_result_unless_the_municipality_counts_it_itself(
        CaseResult result, string conversationNone, string monitor, string conversationQuickFix)
    {
        SignalCase signalCase = A.Case(result) with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day)] };

        Assert.Equal(conversationNone, InWords(HelpAcceptanceDefinitions.DivosaConversationNone.Judge(signalCase)));
        Assert.Equal(monitor, InWords(HelpAcceptanceDefinitions.DivosaMonitor.Judge(signalCase)));
        Assert.Equal(conversationQuickFix, InWords(HelpAcceptanceDefinitions.DivosaConversationQuickFix.Judge(signalCase)));
    }

    [Theory]
    [InlineData(HelpKind.PaymentArrangement, true)]
    [InlineData(HelpKind.Referral, true)]
    [InlineData(HelpKind.DebtOverview, true)]
    [InlineData(HelpKind.SchemeApplication, true)]
    [InlineData(HelpKind.ConversationOnPossibilities, false)]
    [InlineData(HelpKind.InformationAndAdvice, false)]
    public void The_monitor_also_counts_help_as_a_fact_and_ddas_what_was_registered(HelpKind kind, bool divosa)
    {
        SignalCase signalCase = A.Case(CaseResult.SolvesItself) with { Help = [new HelpProvided(kind, A.Day)] };

        Assert.Equal(divosa, HelpAcceptanceDefinitions.DivosaMonitor.IsAccepted(signalCase));
        Assert.False(HelpAcceptanceDefinitions.Ddas12.IsAccepted(signalCase));
    }

    [Fact]
    public void Arranged_with_our_help_is_acceptance_and_arranged_before_the_contact_is_not()
    {
        SignalCase ours = A.Case() with { Help = [new HelpProvided(HelpKind.PaymentArrangement, A.Day)] };
        SignalCase before = ours with { ArrangedBeforeContact = true };

        Assert.All(HelpAcceptanceDefinitions.All.Skip(2), d => Assert.Equal("12 ja", InWords(d.Judge(ours))));
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.Equal("11 nee", InWords(d.Judge(before))));
    }

    [Fact]
    public void A_referral_that_the_resident_does_not_know_is_no_acceptance_under_any_definition()
    {
        HelpProvided referral = new(HelpKind.Referral, A.Day);
        SignalCase[] cases =
        [
            A.Case() with { Help = [referral with { WithConsent = false }] },
            A.Case(CaseResult.ReferredWithoutResident) with { Help = [referral] },
        ];

        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.All(cases, c => Assert.Equal("15 nee", InWords(d.Judge(c)))));
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.True(d.IsAccepted(A.Case() with { Help = [referral with { WithConsent = true }] })));
    }

    [Theory]
    [InlineData(true, "13 ja", "13 ja")]
    [InlineData(false, "14 ja", "14 ja")]
    [InlineData(null, "? ja", "16 ja")]
    public void Ddas_has_a_result_for_help_of_unknown_kind_since_version_1_2(bool? financial, string in10, string in12)
    {
        SignalCase signalCase = A.Case() with { Help = [new HelpProvided(HelpKind.Referral, A.Day) { WithConsent = true, IsFinancial = financial }] };

        Assert.Equal(in10, InWords(HelpAcceptanceDefinitions.Ddas10.Judge(signalCase)));
        Assert.Equal(in12, InWords(HelpAcceptanceDefinitions.Ddas12.Judge(signalCase)));
        Assert.Equal(financial is null, HelpAcceptanceDefinitions.Ddas10.Judge(signalCase).Unknown.Any(q => q.Id == "financial"));
        Assert.Equal("? ja", InWords(HelpAcceptanceDefinitions.Ddas10.Judge(A.Case(CaseResult.FollowUp))));
    }

    [Fact]
    public void An_open_case_accepted_nothing_unless_a_fact_says_so()
    {
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.Equal((false, HelpGroup.NotStated), (d.Judge(A.Case()).Accepted!.Value, d.Judge(A.Case()).Group)));
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.False(d.IsAccepted(A.Case() with { Attempts = [A.Attempt(reached: true)] })));
        Assert.All(HelpAcceptanceDefinitions.All, d => Assert.True(d.IsAccepted(A.Case() with { Help = [new HelpProvided(HelpKind.BudgetCoaching, null)] })));
    }

    [Fact]
    public void Help_of_a_kind_that_nobody_registered_is_known_only_where_every_kind_counts()
    {
        SignalCase signalCase = A.Case() with { HelpAcceptedOn = A.Day };

        Assert.Equal(
            ["? ?", "? ?", "? ?", "? ja", "? ?", "? ?", "? ?", "? ja"],
            HelpAcceptanceDefinitions.All.Select(d => InWords(d.Judge(signalCase))), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_definition_has_a_name_a_sentence_a_source_and_a_change_log()
    {
        Assert.Equal(
            "strict,ddas-1.2-outcome,ddas-1.0,ddas-1.2,divosa-conversation-none,divosa-monitor,divosa-application-as-referral,divosa-conversation-quick-fix",
            string.Join(',', HelpAcceptanceDefinitions.All));
        Assert.All(HelpAcceptanceDefinitions.All, d =>
        {
            Assert.Same(d, HelpAcceptanceDefinitions.Find(d.Id));
            Assert.NotEmpty(d.Description.Dutch);
            Assert.NotEmpty(d.Description.English);
            Assert.NotNull(d.Source.Location);
            Assert.Equal(d.Version, d.Changes[^1].Version);
        });
        Assert.Null(HelpAcceptanceDefinitions.Find("ddas"));
    }

    [Fact]
    public void A_municipality_can_make_its_own_definition()
    {
        HelpAcceptanceDefinition own = new()
        {
            Id = "onze-gemeente",
            Description = new("Een gesprek telt niet mee.", "A conversation does not count."),
            Source = new LegalSource("Werkinstructie vroegsignalering"),
            Otherwise = new Dictionary<HelpKind, HelpCounting> { [HelpKind.ConversationOnPossibilities] = HelpCounting.NoAcceptance },
        };

        Assert.False(own.IsAccepted(A.Case() with { Help = [new HelpProvided(HelpKind.ConversationOnPossibilities, A.Day)] }));
        Assert.True(own.IsAccepted(A.Case() with { Help = [new HelpProvided(HelpKind.InformationAndAdvice, A.Day)] }));
    }

    [Fact]
    public void A_definition_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Named(" ", []));
        Assert.Throws<ArgumentException>(() => Named("a", new() { [HelpKind.DebtHelp] = HelpCounting.QuickFix }));
        Assert.Throws<ArgumentException>(() => Named("a", new() { [HelpKind.NotStated] = HelpCounting.QuickFix }));

        static HelpAcceptanceDefinition Named(string id, Dictionary<HelpKind, HelpCounting> otherwise) => new()
        {
            Id = id,
            Description = new("a", "a"),
            Source = new LegalSource("a"),
            Otherwise = otherwise,
        };
    }

    /// <summary>The DDAS result that the facts stand for, and whether that is acceptance.</summary>
    internal static string InWords(HelpVerdict verdict)
    {
        string result = verdict.Result is CaseResult known ? ((int)known).ToString(System.Globalization.CultureInfo.InvariantCulture) : "?";
        return $"{result} {verdict.Accepted switch { true => "ja", false => "nee", null => "?" }}";
    }
}
