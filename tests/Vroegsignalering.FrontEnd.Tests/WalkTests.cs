using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Vroegsignalering.FrontEnd.Tests;

/// <summary>The work of a month, as staff do it in the browser, on a database without that month.</summary>
[Collection(BrowserTests.Name)]
public sealed class WalkTests(Chromium chromium, EmptySite site) : IClassFixture<EmptySite>
{
    // A partner whose columns nobody knows yet, with one amount that cannot be read. The persons and addresses are invented.
    private const string NewPartner = """
        Nr klant;Leverancier;Gestuurd;Openstaand bedrag;Oudste rekening;Naam klant;Postcode klant;Huisnr
        NW-2026-11-00001;Nieuwe Warmte;2026-11-01;210,50;2026-09-01;Proefpersoon;1234ZX;3
        NW-2026-11-00002;Nieuwe Warmte;2026-11-01;twaalf;2026-09-03;Testpersoon;1234ZX;5
        NW-2026-11-00003;Nieuwe Warmte;2026-11-01;99,00;2026-09-05;Voorbeeldman;1234ZX;7

        """;

    [Fact]
    public async Task A_month_is_taken_in_repaired_matched_worked_and_read()
    {
        await using Window coordinator = await Window.OpenAsync(chromium, site, "coordinator");
        foreach (string file in (string[])["energie.csv", "verhuur.csv", "water.csv", "zorg.csv"])
        {
            await TakeInAsync(coordinator, file, await File.ReadAllBytesAsync(Repository.Data(file), TestContext.Current.CancellationToken), isKnown: true);
            int[] books = await BooksAsync(coordinator.Page);
            Assert.Equal(books[0], books[1] + books[2]);
        }

        await coordinator.LookAsync("intake-result");
        await TakeInUnknownAsync(coordinator);
        await RepairByKeyboardAsync(coordinator);
        await RunAsync(coordinator);
        await DecideAsync(coordinator);

        await using Window caseworker = await Window.OpenAsync(chromium, site, "caseworker");
        foreach (string reason in (string[])["none", "debt-help", "not-resident"])
        {
            await WorkAsync(caseworker, reason);
        }

        await ReadMonitorAsync(coordinator);
        Assert.Empty(coordinator.Wrong);
        Assert.Empty(caseworker.Wrong);
    }

    [Fact]
    public async Task No_page_asks_for_what_its_own_policy_forbids()
    {
        await using Window window = await Window.OpenAsync(chromium, site, "coordinator", isChecked: false);
        foreach (string path in (string[])["/", "/worklist", "/review", "/intake", "/intake/rows", "/intake/run", "/planning", "/monitor", "/policy", "/policy/compare"])
        {
            Assert.Equal(200, await window.GoAsync(path));
        }

        Assert.Empty(window.Wrong);
    }

    private static async Task TakeInAsync(Window window, string name, byte[] content, bool isKnown)
    {
        await window.GoAsync("/intake");
        await window.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
        await window.Page.Locator("#receivedOn").FillAsync("2026-11-02");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Neem in", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(isKnown ? $"Ingenomen: {name}" : "Welke kolom is wat?");
    }

    // Received, accepted, set aside.
    private static async Task<int[]> BooksAsync(IPage page) =>
    [
        .. (await page.Locator("table").First.Locator("tbody td:nth-child(2)").AllInnerTextsAsync())
            .Select(t => int.Parse(t.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
    ];

    private static async Task TakeInUnknownAsync(Window window)
    {
        await TakeInAsync(window, "nieuw.csv", Encoding.UTF8.GetBytes(NewPartner), isKnown: false);
        await window.LookAsync("intake-columns");
        foreach ((string field, string column) in ((string, string)[])[
            ("reference", "Nr klant"), ("partnerName", "Leverancier"), ("sentOn", "Gestuurd"), ("arrears", "Openstaand bedrag"), ("arrearsStartOn", "Oudste rekening"),
            ("lastName", "Naam klant"), ("postcode", "Postcode klant"), ("houseNumber", "Huisnr")])
        {
            await window.Page.Locator($"select[name='column[{field}]']").SelectOptionAsync(new SelectOptionValue { Label = column });
        }

        await window.Page.Locator("select[name='partner']").SelectOptionAsync("Energy");
        await window.Page.Locator("select[name='dateForm']").SelectOptionAsync("yyyy-MM-dd");
        await window.Page.Locator("select[name='decimalSeparator']").SelectOptionAsync(",");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Neem in", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ingenomen: nieuw.csv");
        int[] books = await BooksAsync(window.Page);
        Assert.Equal((3, 2, 1), (books[0], books[1], books[2]));
    }

    // No mouse: Tab, Enter, Space and typing only.
    private static async Task RepairByKeyboardAsync(Window window)
    {
        IPage page = window.Page;
        await window.GoAsync("/intake/rows");
        await window.TabToAsync(page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^nieuw.csv", RegexOptions.None, TimeSpan.FromSeconds(1)) }));
        await page.Keyboard.PressAsync("Enter");
        ILocator wrong = page.Locator("input[aria-invalid=true]");
        await Assertions.Expect(wrong).ToHaveValueAsync("twaalf");
        await window.LookAsync("intake-row");
        await window.TabToAsync(wrong);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("112,00");
        await window.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Herstel", Exact = true }));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("De regel is hersteld. U kunt hem nu innemen.")).ToBeVisibleAsync();
        await window.TabToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Neem de regel in" }));
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.GetByText("De regel is ingenomen.")).ToBeVisibleAsync();
    }

    private static async Task RunAsync(Window window)
    {
        await window.GoAsync("/intake");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Start de run" }).ClickAsync();
        ILocator done = window.Page.GetByText("De run is klaar.");
        for (int looked = 0; looked < 240 && !await done.IsVisibleAsync(); looked++)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
            await window.Page.ReloadAsync();
        }

        await Assertions.Expect(done).ToBeVisibleAsync();
        await window.LookAsync("intake-run");
    }

    private static async Task DecideAsync(Window window)
    {
        IPage page = window.Page;
        await window.GoAsync("/review");
        int before = await page.Locator("tbody tr").CountAsync();
        Assert.True(before > 0, "There is no question to decide.");
        ILocator matches = page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("persoon|adres", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)) });
        await (await matches.CountAsync() > 0 ? matches.First : page.Locator("tbody th a").First).ClickAsync();
        await page.Locator("input[name=Choice]").First.CheckAsync();
        await page.Locator("textarea[name=Reason]").FillAsync("Naam en geboortedatum zijn gelijk.");
        await window.LookAsync("review-question");
        await page.GetByRole(AriaRole.Button, new() { Name = "Antwoord vastleggen" }).ClickAsync();
        await window.GoAsync("/review");
        Assert.Equal(before - 1, await page.Locator("tbody tr").CountAsync());
    }

    private static async Task WorkAsync(Window window, string reason)
    {
        IPage page = window.Page;
        await window.GoAsync("/worklist");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pak de eerste vrije zaak op" }).ClickAsync();
        string address = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "Poging of contact vastleggen" }).ClickAsync();
        await page.Locator("input[name=Who][value=attempt]").CheckAsync();
        await page.Locator("select[name=Channel]").SelectOptionAsync("Phone");
        await page.Locator("input[name=Reached][value=true]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vastleggen", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        await page.GotoAsync($"{address}/result");
        await page.Locator($"input[name=Answer][value={reason}]").CheckAsync();
        ILocator next = page.GetByRole(AriaRole.Button, new() { Name = "Volgende" });
        await next.ClickAsync();
        for (int asked = 0; asked < 12 && await next.IsVisibleAsync(); asked++)
        {
            await page.Locator("input[name=Answer]").First.CheckAsync();
            await next.ClickAsync();
        }

        await window.LookAsync(reason == "none" ? "case-result" : null);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vastleggen en afsluiten" }).ClickAsync();
        await Assertions.Expect(page.GetByText(new Regex("De zaak is afgesloten", RegexOptions.None, TimeSpan.FromSeconds(1)))).ToBeVisibleAsync();
    }

    private static async Task ReadMonitorAsync(Window window)
    {
        await window.GoAsync("/monitor");
        ILocator definitions = window.Page.GetByRole(AriaRole.Table, new() { Name = "Hulp onder elke definitie" });
        Assert.True(await definitions.Locator("tbody tr").CountAsync() >= 5);
        await Assertions.Expect(window.Page.Locator("svg[role=img]").First).ToBeVisibleAsync();
        await window.LookAsync();
    }
}
