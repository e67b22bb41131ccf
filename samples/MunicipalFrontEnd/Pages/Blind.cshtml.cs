using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages;

public sealed class BlindModel : FrontEndPage
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public IActionResult OnPost(string? on, string? back)
    {
        Preferences.Keep(HttpContext, Visitor.BlindCookie, on is "0" or "1" ? on : "0");
        return Back(back);
    }
}
