using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;

namespace MunicipalFrontEnd.Pages;

/// <summary>DEMO ONLY: signs anybody in as the role that was chosen.</summary>
public sealed class SignInModel(TimeProvider clock) : FrontEndPage
{
    public string? ReturnTo { get; private set; }

    public void OnGet(string? back) => ReturnTo = back;

    public async Task<IActionResult> OnPostAsync(string? role, string? back)
    {
        if (DemoUsers.Find(role) is not DemoUser user)
        {
            return BadRequest();
        }

        await HttpContext.SignInAsync(DemoUsers.Principal(user, clock.GetUtcNow()));
        return Back(back);
    }
}
