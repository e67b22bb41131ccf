using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Cli.Accountability;

/// <summary>The policy as the computer carries it out, in the words of its own describer.</summary>
internal static class PolicyAppendix
{
    public static void Add(YearReport report, YearPage page)
    {
        if (report.Policy is PriorityPolicy policy && page.Part("policy", new("Bijlage: het beleid", "Appendix: the policy"), Audience.Council | Audience.Department))
        {
            page.Raw("<div class=\"appendix\">").Raw(MarkdownHtml.Of(PolicyDescription.Of(policy, page.Language), firstHeading: 3)).Raw("</div>");
        }
    }
}
