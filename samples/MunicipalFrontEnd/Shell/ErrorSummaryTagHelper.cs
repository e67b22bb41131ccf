using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MunicipalFrontEnd.Shell;

/// <summary>All that is wrong on a page, at its top, each linked to its field.</summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper(Visitor visitor) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        (string Field, string Message)[] wrong = [.. View.ModelState.SelectMany(entry => (entry.Value?.Errors ?? []).Select(e => (entry.Key, Message: FieldErrors.Say(e, visitor))))];
        if (wrong.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error");
        output.Attributes.SetAttribute("role", "alert");
        // Whoever works by keyboard or hears the page begins at what is wrong, also without script.
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        TagBuilder title = new("h2");
        title.InnerHtml.Append(visitor.Language == Vroegsignalering.Language.English ? "This has to be right first" : "Dit moet eerst goed zijn");
        output.Content.AppendHtml(title);
        TagBuilder list = new("ul");
        foreach ((string field, string message) in wrong)
        {
            TagBuilder item = new("li");
            if (field.Length == 0)
            {
                item.InnerHtml.Append(message);
            }
            else
            {
                TagBuilder link = new("a");
                link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "-");
                link.InnerHtml.Append(message);
                item.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(item);
        }

        output.Content.AppendHtml(list);
    }
}
