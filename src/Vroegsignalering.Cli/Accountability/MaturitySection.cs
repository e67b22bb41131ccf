using Vroegsignalering.Monitoring;
using Vroegsignalering.Monitoring.Accountability;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>How far the municipality is, question by question.</summary>
internal static class MaturitySection
{
    public static void Add(YearReport report, YearPage page)
    {
        if (!page.Part("maturity", new("Hoe ver wij zijn", "How far we are"), Audience.Council | Audience.Department))
        {
            return;
        }

        MaturityReport maturity = report.Maturity;
        page.Paragraph(
            "De Inspectie onderscheidt drie fasen: startend, verder en effectief. De vragen zijn een keuze van dit product. Een fase is bereikt als elk antwoord erin ja is, en ook in de fasen ervoor.",
            "The Inspectorate tells three phases apart: starting, further and effective. The questions are a choice of this product. A phase is reached when every answer in it is yes, and in the phases before it as well.");
        page.Paragraph(
            maturity.Phase is MaturityPhase phase ? $"Bereikt: {phase.Name().Dutch}." : "De eerste fase is nog niet helemaal bereikt.",
            maturity.Phase is MaturityPhase same ? $"Reached: {same.Name().English}." : "The first phase is not reached in full yet.");
        foreach (MaturityPhase of in maturity.Rows.Select(r => r.Question.Phase).Distinct())
        {
            MaturityRow[] rows = [.. maturity.RowsOf(of)];
            string yes = page.Count(rows.Count(r => r.Answer == MaturityAnswer.Yes));
            string all = page.Count(rows.Length);
            page.Table(
                new($"Fase {of.Name().Dutch}: {yes} van {all} keer ja", $"Phase {of.Name().English}: {yes} of {all} times yes"),
                [new("Vraag", "Question"), new("Antwoord", "Answer"), new("Van wie", "By whom"), new("Waarom", "Why")],
                rows.Select(r => (string[])[r.Question.Question.In(page.Language), Answer(page, r.Answer), Origin(page, r), Why(report, page, r)]));
        }
    }

    private static string Answer(YearPage page, MaturityAnswer answer) => answer switch
    {
        MaturityAnswer.Yes => page.In("ja", "yes"),
        MaturityAnswer.Partly => page.In("deels", "partly"),
        MaturityAnswer.No => page.In("nee", "no"),
        _ => page.In("niet beantwoord", "not answered"),
    };

    private static string Origin(YearPage page, MaturityRow row) => row.Origin switch
    {
        MaturityOrigin.Product => page.In("uit de gegevens", "from the data"),
        MaturityOrigin.Person => page.In("een medewerker", "a member of staff"),
        MaturityOrigin.PersonOverProduct => page.In("een medewerker, tegen de gegevens in", "a member of staff, against the data"),
        _ => "–",
    };

    private static string Why(YearReport report, YearPage page, MaturityRow row)
    {
        string[] parts =
        [
            .. row.Fact is MaturityFact fact ? [MayBeShown(report, row) ? fact.Evidence.In(page.Language) : page.In("Het getal is niet getoond, want het gaat over weinig zaken.", "The number is not shown, because it is about few cases.")] : (string[])[],
            .. row is { ReplyRefused: false, Reply.Reason: string reason } ? [page.OfMunicipality(reason)] : (string[])[],
        ];
        return parts.Length == 0 ? "–" : string.Join(" ", parts);
    }

    // A whole percentage, or a mean with one decimal, leaves a count as many possible values as the floor only when it is about this many cases.
    private static bool MayBeShown(YearReport report, MaturityRow row)
    {
        long floor = Math.Max(report.Profile.Floor, report.Profile.RoundTo);
        return row.Question.Id == MaturityQuestions.RegistrationComplete.Id ? report.Cases.Count(CaseCounting.IsPickedUp) >= 100 * floor
            : row.Question.Id != MaturityQuestions.AttemptsPerCase.Id || report.Cases.Count(c => !c.IsOpen && CaseCounting.IsPickedUp(c)) >= 10 * floor;
    }
}
