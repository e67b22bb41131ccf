using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages;

public sealed class SignOutModel : FrontEndPage
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return RedirectToPage("/SignIn");
    }
}
