using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MunicipalFrontEnd.Shell;

/// <summary>A field of a form with its label, a hint and what is wrong with it, tied together for screen readers.</summary>
/// <remarks>The one <c>input</c>, <c>select</c> or <c>textarea</c> inside gets its id, its name and the ties. With <c>group</c> it is a set of choices.</remarks>
[HtmlTargetElement("field", Attributes = "name,label")]
public sealed class FieldTagHelper(Visitor visitor) : TagHelper
{
    internal const string Key = "field";

    /// <summary>The name in the form.</summary>
    public required string Name { get; set; }

    /// <summary>What it is called.</summary>
    public required string Label { get; set; }

    /// <summary>How to fill it in; <c>null</c> when that is clear.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it is a set of choices: a <c>fieldset</c> with a <c>legend</c>.</summary>
    public bool Group { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        string id = TagBuilder.CreateSanitizedId(Name, "-");
        string? wrong = View.ModelState.TryGetValue(Name, out ModelStateEntry? state) && state.Errors.Count > 0 ? string.Join(" ", state.Errors.Select(e => FieldErrors.Say(e, visitor))) : null;
        string[] described = [.. new[] { Hint is null ? null : $"{id}-hint", wrong is null ? null : $"{id}-wrong" }.OfType<string>()];
        context.Items[Key] = Group ? null : new FieldTies(Name, id, described.Length == 0 ? null : string.Join(' ', described), wrong is not null);
        TagHelperContent inside = await output.GetChildContentAsync();

        output.TagName = Group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong is null ? "field" : "field field--wrong");
        TagBuilder label = new(Group ? "legend" : "label");
        label.InnerHtml.Append(Label);
        if (Group)
        {
            output.Attributes.SetAttribute("id", id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (described.Length > 0)
            {
                output.Attributes.SetAttribute("aria-describedby", string.Join(' ', described));
            }
        }
        else
        {
            label.Attributes["for"] = id;
        }

        output.Content.AppendHtml(label);
        Add(output, Hint, $"{id}-hint", "hint");
        Add(output, wrong, $"{id}-wrong", "wrong");
        output.Content.AppendHtml(inside);
    }

    private static void Add(TagHelperOutput output, string? text, string id, string look)
    {
        if (text is not null)
        {
            TagBuilder line = new("p");
            line.Attributes["id"] = id;
            line.AddCssClass(look);
            line.InnerHtml.Append(text);
            output.Content.AppendHtml(line);
        }
    }
}

/// <summary>What ties an input to its label, hint and error.</summary>
internal sealed record FieldTies(string Name, string Id, string? DescribedBy, bool IsWrong);
