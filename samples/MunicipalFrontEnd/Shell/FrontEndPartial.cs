using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using NodaTime;
using Vroegsignalering;

namespace MunicipalFrontEnd.Shell;

/// <summary>The same as <see cref="FrontEndView"/>, for the layout and for parts of pages.</summary>
public abstract class FrontEndPartial<TModel> : RazorPage<TModel>
{
    [RazorInject]
    public Visitor Visitor { get; set; } = null!;

    public string T(string dutch, string english) => Visitor.T(dutch, english);

    public string T(Text? text) => Visitor.T(text);

    public string Day(LocalDate? day) => Visitor.Day(day);

    public string Euros(Money? amount) => Visitor.Euros(amount);
}
