using System.Text;
using Vroegsignalering.Cases.Research;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Cases.Research;

public sealed class ResearchExportTests
{
    private static readonly Pseudonymizer Pseudonyms = new(new PrivacyKey(Encoding.ASCII.GetBytes("a key for tests that is long enough")), "evaluatie-2027");

    [Theory]
    [InlineData(CaseResult.AdviceOrQuickFix, true)]
    [InlineData(CaseResult.NoContact, false)]
    [InlineData(CaseResult.ReferredWithoutResident, false)]
    public void Contact_that_stands_only_in_the_result_is_contact_as_in_the_figures(CaseResult result, bool reached)
    {
        SignalCase one = A.Case(result, "Z-1", A.Signal() with { Person = A.Person() });

        ResearchRow row = Assert.Single(ResearchExport.Of([one], Pseudonyms));

        Assert.Equal((reached, CaseCounting.IsReached(one)), (row.Reached, row.Reached));
    }

    [Fact]
    public void A_row_holds_no_reference_day_amount_or_number_of_a_case_or_person()
    {
        SignalCase one = A.Case(CaseResult.NoContact, "Z-77", A.Signal(reference: "KENMERK-9", euros: 321m) with { Person = A.Person() with { LastName = "Kanarie" } });

        ResearchRow row = Assert.Single(ResearchExport.Of([one], Pseudonyms));

        Assert.Equal((new YearMonth(2027, 3), "Energy", "250-499", "0"), (row.Month, row.Partners, row.ArrearsBand, row.AttemptsBand));
        Assert.Equal(Pseudonyms.Of(A.Bsn()), row.Pseudonym);
        string all = string.Join(' ', row.Pseudonym, row.Partners, row.ArrearsBand, row.AttemptsBand, row.ToString());
        Assert.All(["Z-77", "KENMERK", "Kanarie", A.BsnDigits, "321", "2027-03-10", "1234AB"], canary => Assert.DoesNotContain(canary, all, StringComparison.Ordinal));
    }
}
