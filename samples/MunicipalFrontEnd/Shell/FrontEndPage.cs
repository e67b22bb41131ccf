using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Shell;

/// <summary>What every page knows: who looks, in which language, and how to tell that something was done.</summary>
public abstract class FrontEndPage : PageModel
{
    private const string NoticeKey = "notice";

    /// <summary>Who looks.</summary>
    public Visitor Visitor => field ??= HttpContext.RequestServices.GetRequiredService<Visitor>();

    /// <summary>Who asks, for the desks.</summary>
    public Worker Worker => Visitor.Worker;

    /// <summary>The moment; in the demo one on the day of its data.</summary>
    public Instant Now => Clock.Now;

    /// <summary>The day in the Netherlands.</summary>
    public LocalDate Today => Clock.Today;

    private FrontEndClock Clock => HttpContext.RequestServices.GetRequiredService<FrontEndClock>();

    /// <summary>What was just done; <c>null</c> when nothing was.</summary>
    public string? Notice => TempData[NoticeKey] as string;

    /// <summary>A text in the language of the visitor.</summary>
    public string T(string dutch, string english) => Visitor.T(dutch, english);

    /// <inheritdoc cref="T(string, string)"/>
    public string T(Text text) => Visitor.T(text);

    /// <summary>Tells on the next page that something was done. It holds no personal data.</summary>
    protected void Tell(string dutch, string english) => TempData[NoticeKey] = T(dutch, english);

    /// <summary>Says what is wrong with a field, in words; the page shows it at the top and at the field.</summary>
    protected void Wrong(string field, string dutch, string english) => ModelState.AddModelError(field, T(dutch, english));

    /// <summary>Goes back to a page of this site, or to the first page when the address is not one.</summary>
    protected IActionResult Back(string? address) => Url.IsLocalUrl(address) ? LocalRedirect(address!) : RedirectToPage("/Index");
}
