using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages;

public sealed class LanguageModel : FrontEndPage
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public IActionResult OnPost(string? to, string? back)
    {
        Preferences.Keep(HttpContext, Visitor.LanguageCookie, to is "en" or "nl" ? to : "nl");
        return Back(back);
    }
}
