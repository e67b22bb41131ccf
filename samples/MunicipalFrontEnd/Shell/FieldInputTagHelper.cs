using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MunicipalFrontEnd.Shell;

/// <summary>Ties an input to the <see cref="FieldTagHelper"/> around it.</summary>
[HtmlTargetElement("input", ParentTag = "field", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("select", ParentTag = "field")]
[HtmlTargetElement("textarea", ParentTag = "field")]
public sealed class FieldInputTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (context.Items.TryGetValue(FieldTagHelper.Key, out object? value) && value is FieldTies ties)
        {
            output.Attributes.SetAttribute("id", ties.Id);
            output.Attributes.SetAttribute("name", ties.Name);
            if (ties.DescribedBy is not null)
            {
                output.Attributes.SetAttribute("aria-describedby", ties.DescribedBy);
            }

            if (ties.IsWrong)
            {
                output.Attributes.SetAttribute("aria-invalid", "true");
            }
        }
    }
}
