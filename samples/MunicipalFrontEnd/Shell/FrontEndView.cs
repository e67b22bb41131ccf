using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Vroegsignalering;

namespace MunicipalFrontEnd.Shell;

/// <summary>What every page can say: a text in the language of the visitor, a day, an amount.</summary>
public abstract class FrontEndView : Page
{
    [RazorInject]
    public Visitor Visitor { get; set; } = null!;

    public string T(string dutch, string english) => Visitor.T(dutch, english);

    public string T(Text? text) => Visitor.T(text);

    public string Day(LocalDate? day) => Visitor.Day(day);

    public string Euros(Money? amount) => Visitor.Euros(amount);
}
