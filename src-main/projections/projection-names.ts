/**
 * Made by scripts/make-epsg-table.ts, sorted by code: EPSG code, name, unit, kind (projected, geographic, compound,
 * d = geographic with heights), its horizontal code where that is another, and metres its places may be off.
 */
export const projectionNames = `2000	Anguilla 1957 / British West Indies Grid	metre	p		600
2001	Antigua 1943 / British West Indies Grid	metre	p
2002	Dominica 1945 / British West Indies Grid	metre	p
2003	Grenada 1953 / British West Indies Grid	metre	p		200
2004	Montserrat 1958 / British West Indies Grid	metre	p
2005	St. Kitts 1955 / British West Indies Grid	metre	p
2006	St. Lucia 1955 / British West Indies Grid	metre	p
2007	St. Vincent 45 / British West Indies Grid	metre	p
2009	NAD27(CGQ77) / SCoPQ zone 3	metre	p
2010	NAD27(CGQ77) / SCoPQ zone 4	metre	p
2011	NAD27(CGQ77) / SCoPQ zone 5	metre	p
2012	NAD27(CGQ77) / SCoPQ zone 6	metre	p
2013	NAD27(CGQ77) / SCoPQ zone 7	metre	p
2014	NAD27(CGQ77) / SCoPQ zone 8	metre	p
2015	NAD27(CGQ77) / SCoPQ zone 9	metre	p
2016	NAD27(CGQ77) / SCoPQ zone 10	metre	p
2017	NAD27(76) / MTM zone 8	metre	p
2018	NAD27(76) / MTM zone 9	metre	p
2019	NAD27(76) / MTM zone 10	metre	p
2020	NAD27(76) / MTM zone 11	metre	p
2021	NAD27(76) / MTM zone 12	metre	p
2022	NAD27(76) / MTM zone 13	metre	p
2023	NAD27(76) / MTM zone 14	metre	p
2024	NAD27(76) / MTM zone 15	metre	p
2025	NAD27(76) / MTM zone 16	metre	p
2026	NAD27(76) / MTM zone 17	metre	p
2027	NAD27(76) / UTM zone 15N	metre	p
2028	NAD27(76) / UTM zone 16N	metre	p
2029	NAD27(76) / UTM zone 17N	metre	p
2030	NAD27(76) / UTM zone 18N	metre	p
2031	NAD27(CGQ77) / UTM zone 17N	metre	p
2032	NAD27(CGQ77) / UTM zone 18N	metre	p
2033	NAD27(CGQ77) / UTM zone 19N	metre	p
2034	NAD27(CGQ77) / UTM zone 20N	metre	p
2035	NAD27(CGQ77) / UTM zone 21N	metre	p
2039	Israel 1993 / Israeli TM Grid	metre	p
2040	Locodjo 1965 / UTM zone 30N	metre	p
2041	Abidjan 1987 / UTM zone 30N	metre	p
2042	Locodjo 1965 / UTM zone 29N	metre	p
2043	Abidjan 1987 / UTM zone 29N	metre	p
2044	Hanoi 1972 / Gauss-Kruger zone 18	metre	p
2045	Hanoi 1972 / Gauss-Kruger zone 19	metre	p
2046	Hartebeesthoek94 / Lo15	metre	p
2047	Hartebeesthoek94 / Lo17	metre	p
2048	Hartebeesthoek94 / Lo19	metre	p
2049	Hartebeesthoek94 / Lo21	metre	p
2050	Hartebeesthoek94 / Lo23	metre	p
2051	Hartebeesthoek94 / Lo25	metre	p
2052	Hartebeesthoek94 / Lo27	metre	p
2053	Hartebeesthoek94 / Lo29	metre	p
2054	Hartebeesthoek94 / Lo31	metre	p
2055	Hartebeesthoek94 / Lo33	metre	p
2056	CH1903+ / LV95	metre	p
2057	Rassadiran / Nakhl e Taqi	metre	p
2058	ED50(ED77) / UTM zone 38N	metre	p
2059	ED50(ED77) / UTM zone 39N	metre	p
2060	ED50(ED77) / UTM zone 40N	metre	p
2061	ED50(ED77) / UTM zone 41N	metre	p
2062	Madrid 1870 (Madrid) / Spain LCC	metre	p
2065	S-JTSK (Ferro) / Krovak	metre	p		200
2066	Mount Dillon / Tobago Grid	Clarke's link	p
2067	Naparima 1955 / UTM zone 20N	metre	p
2068	ELD79 / Libya zone 5	metre	p
2069	ELD79 / Libya zone 6	metre	p
2070	ELD79 / Libya zone 7	metre	p
2071	ELD79 / Libya zone 8	metre	p
2072	ELD79 / Libya zone 9	metre	p
2073	ELD79 / Libya zone 10	metre	p
2074	ELD79 / Libya zone 11	metre	p
2075	ELD79 / Libya zone 12	metre	p
2076	ELD79 / Libya zone 13	metre	p
2077	ELD79 / UTM zone 32N	metre	p
2078	ELD79 / UTM zone 33N	metre	p
2079	ELD79 / UTM zone 34N	metre	p
2080	ELD79 / UTM zone 35N	metre	p
2081	Chos Malal 1914 / Argentina 2	metre	p		200
2082	Pampa del Castillo / Argentina 2	metre	p		300
2083	Hito XVIII 1963 / Argentina 2	metre	p
2084	Hito XVIII 1963 / UTM zone 19S	metre	p
2087	ELD79 / TM 12 NE	metre	p
2088	Carthage / TM 11 NE	metre	p
2089	Yemen NGN96 / UTM zone 38N	metre	p
2090	Yemen NGN96 / UTM zone 39N	metre	p
2093	Hanoi 1972 / GK 106 NE	metre	p
2094	WGS 72BE / TM 106 NE	metre	p
2095	Bissau / UTM zone 28N	metre	p
2096	Korean 1985 / East Belt	metre	p
2097	Korean 1985 / Central Belt	metre	p
2098	Korean 1985 / West Belt	metre	p
2099	Qatar 1948 / Qatar Grid	metre	p
2100	GGRS87 / Greek Grid	metre	p
2101	Lake / Maracaibo Grid M1	metre	p
2102	Lake / Maracaibo Grid	metre	p
2103	Lake / Maracaibo Grid M3	metre	p
2104	Lake / Maracaibo La Rosa Grid	metre	p
2105	NZGD2000 / Mount Eden 2000	metre	p
2106	NZGD2000 / Bay of Plenty 2000	metre	p
2107	NZGD2000 / Poverty Bay 2000	metre	p
2108	NZGD2000 / Hawkes Bay 2000	metre	p
2109	NZGD2000 / Taranaki 2000	metre	p
2110	NZGD2000 / Tuhirangi 2000	metre	p
2111	NZGD2000 / Wanganui 2000	metre	p
2112	NZGD2000 / Wairarapa 2000	metre	p
2113	NZGD2000 / Wellington 2000	metre	p
2114	NZGD2000 / Collingwood 2000	metre	p
2115	NZGD2000 / Nelson 2000	metre	p
2116	NZGD2000 / Karamea 2000	metre	p
2117	NZGD2000 / Buller 2000	metre	p
2118	NZGD2000 / Grey 2000	metre	p
2119	NZGD2000 / Amuri 2000	metre	p
2120	NZGD2000 / Marlborough 2000	metre	p
2121	NZGD2000 / Hokitika 2000	metre	p
2122	NZGD2000 / Okarito 2000	metre	p
2123	NZGD2000 / Jacksons Bay 2000	metre	p
2124	NZGD2000 / Mount Pleasant 2000	metre	p
2125	NZGD2000 / Gawler 2000	metre	p
2126	NZGD2000 / Timaru 2000	metre	p
2127	NZGD2000 / Lindis Peak 2000	metre	p
2128	NZGD2000 / Mount Nicholas 2000	metre	p
2129	NZGD2000 / Mount York 2000	metre	p
2130	NZGD2000 / Observation Point 2000	metre	p
2131	NZGD2000 / North Taieri 2000	metre	p
2132	NZGD2000 / Bluff 2000	metre	p
2133	NZGD2000 / UTM zone 58S	metre	p
2134	NZGD2000 / UTM zone 59S	metre	p
2135	NZGD2000 / UTM zone 60S	metre	p
2136	Accra / Ghana National Grid	Gold Coast foot	p
2137	Accra / TM 1 NW	metre	p
2138	NAD27(CGQ77) / Quebec Lambert	metre	p
2154	RGF93 v1 / Lambert-93	metre	p
2157	IRENET95 / Irish Transverse Mercator	metre	p
2158	IRENET95 / UTM zone 29N	metre	p
2159	Sierra Leone 1924 / New Colony Grid	Gold Coast foot	p
2160	Sierra Leone 1924 / New War Office Grid	Gold Coast foot	p
2161	Sierra Leone 1968 / UTM zone 28N	metre	p
2162	Sierra Leone 1968 / UTM zone 29N	metre	p
2164	Locodjo 1965 / TM 5 NW	metre	p
2165	Abidjan 1987 / TM 5 NW	metre	p
2169	LUREF / Luxembourg TM	metre	p
2172	Pulkovo 1942(58) / Poland zone II	metre	p
2173	Pulkovo 1942(58) / Poland zone III	metre	p
2174	Pulkovo 1942(58) / Poland zone IV	metre	p
2175	Pulkovo 1942(58) / Poland zone V	metre	p
2176	ETRF2000-PL / CS2000/15	metre	p
2177	ETRF2000-PL / CS2000/18	metre	p
2178	ETRF2000-PL / CS2000/21	metre	p
2179	ETRF2000-PL / CS2000/24	metre	p
2180	ETRF2000-PL / CS92	metre	p
2188	Azores Occidental 1939 / UTM zone 25N	metre	p
2189	Azores Central 1948 / UTM zone 26N	metre	p
2190	Azores Oriental 1940 / UTM zone 26N	metre	p
2193	NZGD2000 / New Zealand Transverse Mercator 2000	metre	p
2195	NAD83(HARN) / UTM zone 2S	metre	p
2196	ETRS89 / Kp2000 Jutland	metre	p
2197	ETRS89 / Kp2000 Zealand	metre	p
2198	ETRS89 / Kp2000 Bornholm	metre	p
2200	ATS77 / New Brunswick Stereographic (ATS77)	metre	p
2201	REGVEN / UTM zone 18N	metre	p
2202	REGVEN / UTM zone 19N	metre	p
2203	REGVEN / UTM zone 20N	metre	p
2204	NAD27 / Tennessee	US survey foot	p
2205	NAD83 / Kentucky North	metre	p
2206	ED50 / 3-degree Gauss-Kruger zone 9	metre	p
2207	ED50 / 3-degree Gauss-Kruger zone 10	metre	p
2208	ED50 / 3-degree Gauss-Kruger zone 11	metre	p
2209	ED50 / 3-degree Gauss-Kruger zone 12	metre	p
2210	ED50 / 3-degree Gauss-Kruger zone 13	metre	p
2211	ED50 / 3-degree Gauss-Kruger zone 14	metre	p
2212	ED50 / 3-degree Gauss-Kruger zone 15	metre	p
2213	ETRS89 / TM 30 NE	metre	p
2215	Manoca 1962 / UTM zone 32N	metre	p
2216	Qornoq 1927 / UTM zone 22N	metre	p
2217	Qornoq 1927 / UTM zone 23N	metre	p
2218	Scoresbysund 1952 / Greenland zone 5 east	metre	p
2219	ATS77 / UTM zone 19N	metre	p
2220	ATS77 / UTM zone 20N	metre	p
2221	Scoresbysund 1952 / Greenland zone 6 east	metre	p
2222	NAD83 / Arizona East (ft)	foot	p
2223	NAD83 / Arizona Central (ft)	foot	p
2224	NAD83 / Arizona West (ft)	foot	p
2225	NAD83 / California zone 1 (ftUS)	US survey foot	p
2226	NAD83 / California zone 2 (ftUS)	US survey foot	p
2227	NAD83 / California zone 3 (ftUS)	US survey foot	p
2228	NAD83 / California zone 4 (ftUS)	US survey foot	p
2229	NAD83 / California zone 5 (ftUS)	US survey foot	p
2230	NAD83 / California zone 6 (ftUS)	US survey foot	p
2231	NAD83 / Colorado North (ftUS)	US survey foot	p
2232	NAD83 / Colorado Central (ftUS)	US survey foot	p
2233	NAD83 / Colorado South (ftUS)	US survey foot	p
2234	NAD83 / Connecticut (ftUS)	US survey foot	p
2235	NAD83 / Delaware (ftUS)	US survey foot	p
2236	NAD83 / Florida East (ftUS)	US survey foot	p
2237	NAD83 / Florida West (ftUS)	US survey foot	p
2238	NAD83 / Florida North (ftUS)	US survey foot	p
2239	NAD83 / Georgia East (ftUS)	US survey foot	p
2240	NAD83 / Georgia West (ftUS)	US survey foot	p
2241	NAD83 / Idaho East (ftUS)	US survey foot	p
2242	NAD83 / Idaho Central (ftUS)	US survey foot	p
2243	NAD83 / Idaho West (ftUS)	US survey foot	p
2246	NAD83 / Kentucky North (ftUS)	US survey foot	p
2247	NAD83 / Kentucky South (ftUS)	US survey foot	p
2248	NAD83 / Maryland (ftUS)	US survey foot	p
2249	NAD83 / Massachusetts Mainland (ftUS)	US survey foot	p
2250	NAD83 / Massachusetts Island (ftUS)	US survey foot	p
2251	NAD83 / Michigan North (ft)	foot	p
2252	NAD83 / Michigan Central (ft)	foot	p
2253	NAD83 / Michigan South (ft)	foot	p
2254	NAD83 / Mississippi East (ftUS)	US survey foot	p
2255	NAD83 / Mississippi West (ftUS)	US survey foot	p
2256	NAD83 / Montana (ft)	foot	p
2257	NAD83 / New Mexico East (ftUS)	US survey foot	p
2258	NAD83 / New Mexico Central (ftUS)	US survey foot	p
2259	NAD83 / New Mexico West (ftUS)	US survey foot	p
2260	NAD83 / New York East (ftUS)	US survey foot	p
2261	NAD83 / New York Central (ftUS)	US survey foot	p
2262	NAD83 / New York West (ftUS)	US survey foot	p
2263	NAD83 / New York Long Island (ftUS)	US survey foot	p
2264	NAD83 / North Carolina (ftUS)	US survey foot	p
2265	NAD83 / North Dakota North (ft)	foot	p
2266	NAD83 / North Dakota South (ft)	foot	p
2267	NAD83 / Oklahoma North (ftUS)	US survey foot	p
2268	NAD83 / Oklahoma South (ftUS)	US survey foot	p
2269	NAD83 / Oregon North (ft)	foot	p
2270	NAD83 / Oregon South (ft)	foot	p
2271	NAD83 / Pennsylvania North (ftUS)	US survey foot	p
2272	NAD83 / Pennsylvania South (ftUS)	US survey foot	p
2273	NAD83 / South Carolina (ft)	foot	p
2274	NAD83 / Tennessee (ftUS)	US survey foot	p
2275	NAD83 / Texas North (ftUS)	US survey foot	p
2276	NAD83 / Texas North Central (ftUS)	US survey foot	p
2277	NAD83 / Texas Central (ftUS)	US survey foot	p
2278	NAD83 / Texas South Central (ftUS)	US survey foot	p
2279	NAD83 / Texas South (ftUS)	US survey foot	p
2280	NAD83 / Utah North (ft)	foot	p
2281	NAD83 / Utah Central (ft)	foot	p
2282	NAD83 / Utah South (ft)	foot	p
2283	NAD83 / Virginia North (ftUS)	US survey foot	p
2284	NAD83 / Virginia South (ftUS)	US survey foot	p
2285	NAD83 / Washington North (ftUS)	US survey foot	p
2286	NAD83 / Washington South (ftUS)	US survey foot	p
2287	NAD83 / Wisconsin North (ftUS)	US survey foot	p
2288	NAD83 / Wisconsin Central (ftUS)	US survey foot	p
2289	NAD83 / Wisconsin South (ftUS)	US survey foot	p
2290	ATS77 / Prince Edward Isl. Stereographic (ATS77)	metre	p
2294	ATS77 / MTM Nova Scotia zone 4	metre	p
2295	ATS77 / MTM Nova Scotia zone 5	metre	p
2296	Ammassalik 1958 / Greenland zone 7 east	metre	p
2299	Qornoq 1927 / Greenland zone 2 west	metre	p
2301	Qornoq 1927 / Greenland zone 3 west	metre	p
2303	Qornoq 1927 / Greenland zone 4 west	metre	p
2304	Qornoq 1927 / Greenland zone 5 west	metre	p
2305	Qornoq 1927 / Greenland zone 6 west	metre	p
2306	Qornoq 1927 / Greenland zone 7 west	metre	p
2307	Qornoq 1927 / Greenland zone 8 east	metre	p
2308	Batavia / TM 109 SE	metre	p
2309	WGS 84 / TM 116 SE	metre	p
2310	WGS 84 / TM 132 SE	metre	p
2311	WGS 84 / TM 6 NE	metre	p
2312	Garoua / UTM zone 33N	metre	p
2313	Kousseri / UTM zone 33N	metre	p
2314	Trinidad 1903 / Trinidad Grid (ftCla)	Clarke's foot	p
2315	Campo Inchauspe / UTM zone 19S	metre	p
2316	Campo Inchauspe / UTM zone 20S	metre	p
2317	PSAD56 / ICN Regional	metre	p
2318	Ain el Abd / Aramco Lambert	metre	p
2319	ED50 / TM27	metre	p
2320	ED50 / TM30	metre	p
2321	ED50 / TM33	metre	p
2322	ED50 / TM36	metre	p
2323	ED50 / TM39	metre	p
2324	ED50 / TM42	metre	p
2325	ED50 / TM45	metre	p
2326	Hong Kong 1980 Grid System	metre	p
2327	Xian 1980 / Gauss-Kruger zone 13	metre	p
2328	Xian 1980 / Gauss-Kruger zone 14	metre	p
2329	Xian 1980 / Gauss-Kruger zone 15	metre	p
2330	Xian 1980 / Gauss-Kruger zone 16	metre	p
2331	Xian 1980 / Gauss-Kruger zone 17	metre	p
2332	Xian 1980 / Gauss-Kruger zone 18	metre	p
2333	Xian 1980 / Gauss-Kruger zone 19	metre	p
2334	Xian 1980 / Gauss-Kruger zone 20	metre	p
2335	Xian 1980 / Gauss-Kruger zone 21	metre	p
2336	Xian 1980 / Gauss-Kruger zone 22	metre	p
2337	Xian 1980 / Gauss-Kruger zone 23	metre	p
2338	Xian 1980 / Gauss-Kruger CM 75E	metre	p
2339	Xian 1980 / Gauss-Kruger CM 81E	metre	p
2340	Xian 1980 / Gauss-Kruger CM 87E	metre	p
2341	Xian 1980 / Gauss-Kruger CM 93E	metre	p
2342	Xian 1980 / Gauss-Kruger CM 99E	metre	p
2343	Xian 1980 / Gauss-Kruger CM 105E	metre	p
2344	Xian 1980 / Gauss-Kruger CM 111E	metre	p
2345	Xian 1980 / Gauss-Kruger CM 117E	metre	p
2346	Xian 1980 / Gauss-Kruger CM 123E	metre	p
2347	Xian 1980 / Gauss-Kruger CM 129E	metre	p
2348	Xian 1980 / Gauss-Kruger CM 135E	metre	p
2349	Xian 1980 / 3-degree Gauss-Kruger zone 25	metre	p
2350	Xian 1980 / 3-degree Gauss-Kruger zone 26	metre	p
2351	Xian 1980 / 3-degree Gauss-Kruger zone 27	metre	p
2352	Xian 1980 / 3-degree Gauss-Kruger zone 28	metre	p
2353	Xian 1980 / 3-degree Gauss-Kruger zone 29	metre	p
2354	Xian 1980 / 3-degree Gauss-Kruger zone 30	metre	p
2355	Xian 1980 / 3-degree Gauss-Kruger zone 31	metre	p
2356	Xian 1980 / 3-degree Gauss-Kruger zone 32	metre	p
2357	Xian 1980 / 3-degree Gauss-Kruger zone 33	metre	p
2358	Xian 1980 / 3-degree Gauss-Kruger zone 34	metre	p
2359	Xian 1980 / 3-degree Gauss-Kruger zone 35	metre	p
2360	Xian 1980 / 3-degree Gauss-Kruger zone 36	metre	p
2361	Xian 1980 / 3-degree Gauss-Kruger zone 37	metre	p
2362	Xian 1980 / 3-degree Gauss-Kruger zone 38	metre	p
2363	Xian 1980 / 3-degree Gauss-Kruger zone 39	metre	p
2364	Xian 1980 / 3-degree Gauss-Kruger zone 40	metre	p
2365	Xian 1980 / 3-degree Gauss-Kruger zone 41	metre	p
2366	Xian 1980 / 3-degree Gauss-Kruger zone 42	metre	p
2367	Xian 1980 / 3-degree Gauss-Kruger zone 43	metre	p
2368	Xian 1980 / 3-degree Gauss-Kruger zone 44	metre	p
2369	Xian 1980 / 3-degree Gauss-Kruger zone 45	metre	p
2370	Xian 1980 / 3-degree Gauss-Kruger CM 75E	metre	p
2371	Xian 1980 / 3-degree Gauss-Kruger CM 78E	metre	p
2372	Xian 1980 / 3-degree Gauss-Kruger CM 81E	metre	p
2373	Xian 1980 / 3-degree Gauss-Kruger CM 84E	metre	p
2374	Xian 1980 / 3-degree Gauss-Kruger CM 87E	metre	p
2375	Xian 1980 / 3-degree Gauss-Kruger CM 90E	metre	p
2376	Xian 1980 / 3-degree Gauss-Kruger CM 93E	metre	p
2377	Xian 1980 / 3-degree Gauss-Kruger CM 96E	metre	p
2378	Xian 1980 / 3-degree Gauss-Kruger CM 99E	metre	p
2379	Xian 1980 / 3-degree Gauss-Kruger CM 102E	metre	p
2380	Xian 1980 / 3-degree Gauss-Kruger CM 105E	metre	p
2381	Xian 1980 / 3-degree Gauss-Kruger CM 108E	metre	p
2382	Xian 1980 / 3-degree Gauss-Kruger CM 111E	metre	p
2383	Xian 1980 / 3-degree Gauss-Kruger CM 114E	metre	p
2384	Xian 1980 / 3-degree Gauss-Kruger CM 117E	metre	p
2385	Xian 1980 / 3-degree Gauss-Kruger CM 120E	metre	p
2386	Xian 1980 / 3-degree Gauss-Kruger CM 123E	metre	p
2387	Xian 1980 / 3-degree Gauss-Kruger CM 126E	metre	p
2388	Xian 1980 / 3-degree Gauss-Kruger CM 129E	metre	p
2389	Xian 1980 / 3-degree Gauss-Kruger CM 132E	metre	p
2390	Xian 1980 / 3-degree Gauss-Kruger CM 135E	metre	p
2391	KKJ / Finland zone 1	metre	p
2392	KKJ / Finland zone 2	metre	p
2393	KKJ / Finland Uniform Coordinate System	metre	p
2394	KKJ / Finland zone 4	metre	p
2395	South Yemen / Gauss-Kruger zone 8	metre	p
2396	South Yemen / Gauss-Kruger zone 9	metre	p
2397	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3	metre	p
2398	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4	metre	p
2399	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5	metre	p		200
2401	Beijing 1954 / 3-degree Gauss-Kruger zone 25	metre	p
2402	Beijing 1954 / 3-degree Gauss-Kruger zone 26	metre	p
2403	Beijing 1954 / 3-degree Gauss-Kruger zone 27	metre	p
2404	Beijing 1954 / 3-degree Gauss-Kruger zone 28	metre	p
2405	Beijing 1954 / 3-degree Gauss-Kruger zone 29	metre	p
2406	Beijing 1954 / 3-degree Gauss-Kruger zone 30	metre	p
2407	Beijing 1954 / 3-degree Gauss-Kruger zone 31	metre	p
2408	Beijing 1954 / 3-degree Gauss-Kruger zone 32	metre	p
2409	Beijing 1954 / 3-degree Gauss-Kruger zone 33	metre	p
2410	Beijing 1954 / 3-degree Gauss-Kruger zone 34	metre	p
2411	Beijing 1954 / 3-degree Gauss-Kruger zone 35	metre	p
2412	Beijing 1954 / 3-degree Gauss-Kruger zone 36	metre	p
2413	Beijing 1954 / 3-degree Gauss-Kruger zone 37	metre	p
2414	Beijing 1954 / 3-degree Gauss-Kruger zone 38	metre	p
2415	Beijing 1954 / 3-degree Gauss-Kruger zone 39	metre	p
2416	Beijing 1954 / 3-degree Gauss-Kruger zone 40	metre	p
2417	Beijing 1954 / 3-degree Gauss-Kruger zone 41	metre	p
2418	Beijing 1954 / 3-degree Gauss-Kruger zone 42	metre	p
2419	Beijing 1954 / 3-degree Gauss-Kruger zone 43	metre	p
2420	Beijing 1954 / 3-degree Gauss-Kruger zone 44	metre	p
2421	Beijing 1954 / 3-degree Gauss-Kruger zone 45	metre	p
2422	Beijing 1954 / 3-degree Gauss-Kruger CM 75E	metre	p
2423	Beijing 1954 / 3-degree Gauss-Kruger CM 78E	metre	p
2424	Beijing 1954 / 3-degree Gauss-Kruger CM 81E	metre	p
2425	Beijing 1954 / 3-degree Gauss-Kruger CM 84E	metre	p
2426	Beijing 1954 / 3-degree Gauss-Kruger CM 87E	metre	p
2427	Beijing 1954 / 3-degree Gauss-Kruger CM 90E	metre	p
2428	Beijing 1954 / 3-degree Gauss-Kruger CM 93E	metre	p
2429	Beijing 1954 / 3-degree Gauss-Kruger CM 96E	metre	p
2430	Beijing 1954 / 3-degree Gauss-Kruger CM 99E	metre	p
2431	Beijing 1954 / 3-degree Gauss-Kruger CM 102E	metre	p
2432	Beijing 1954 / 3-degree Gauss-Kruger CM 105E	metre	p
2433	Beijing 1954 / 3-degree Gauss-Kruger CM 108E	metre	p
2434	Beijing 1954 / 3-degree Gauss-Kruger CM 111E	metre	p
2435	Beijing 1954 / 3-degree Gauss-Kruger CM 114E	metre	p
2436	Beijing 1954 / 3-degree Gauss-Kruger CM 117E	metre	p
2437	Beijing 1954 / 3-degree Gauss-Kruger CM 120E	metre	p
2438	Beijing 1954 / 3-degree Gauss-Kruger CM 123E	metre	p
2439	Beijing 1954 / 3-degree Gauss-Kruger CM 126E	metre	p
2440	Beijing 1954 / 3-degree Gauss-Kruger CM 129E	metre	p
2441	Beijing 1954 / 3-degree Gauss-Kruger CM 132E	metre	p
2442	Beijing 1954 / 3-degree Gauss-Kruger CM 135E	metre	p
2443	JGD2000 / Japan Plane Rectangular CS I	metre	p
2444	JGD2000 / Japan Plane Rectangular CS II	metre	p
2445	JGD2000 / Japan Plane Rectangular CS III	metre	p
2446	JGD2000 / Japan Plane Rectangular CS IV	metre	p
2447	JGD2000 / Japan Plane Rectangular CS V	metre	p
2448	JGD2000 / Japan Plane Rectangular CS VI	metre	p
2449	JGD2000 / Japan Plane Rectangular CS VII	metre	p
2450	JGD2000 / Japan Plane Rectangular CS VIII	metre	p
2451	JGD2000 / Japan Plane Rectangular CS IX	metre	p
2452	JGD2000 / Japan Plane Rectangular CS X	metre	p
2453	JGD2000 / Japan Plane Rectangular CS XI	metre	p
2454	JGD2000 / Japan Plane Rectangular CS XII	metre	p
2455	JGD2000 / Japan Plane Rectangular CS XIII	metre	p
2456	JGD2000 / Japan Plane Rectangular CS XIV	metre	p
2457	JGD2000 / Japan Plane Rectangular CS XV	metre	p
2458	JGD2000 / Japan Plane Rectangular CS XVI	metre	p
2459	JGD2000 / Japan Plane Rectangular CS XVII	metre	p
2460	JGD2000 / Japan Plane Rectangular CS XVIII	metre	p
2461	JGD2000 / Japan Plane Rectangular CS XIX	metre	p
2462	Albanian 1987 / Gauss-Kruger zone 4	metre	p
2463	Pulkovo 1995 / Gauss-Kruger CM 21E	metre	p
2464	Pulkovo 1995 / Gauss-Kruger CM 27E	metre	p
2465	Pulkovo 1995 / Gauss-Kruger CM 33E	metre	p
2466	Pulkovo 1995 / Gauss-Kruger CM 39E	metre	p
2467	Pulkovo 1995 / Gauss-Kruger CM 45E	metre	p
2468	Pulkovo 1995 / Gauss-Kruger CM 51E	metre	p
2469	Pulkovo 1995 / Gauss-Kruger CM 57E	metre	p
2470	Pulkovo 1995 / Gauss-Kruger CM 63E	metre	p
2471	Pulkovo 1995 / Gauss-Kruger CM 69E	metre	p
2472	Pulkovo 1995 / Gauss-Kruger CM 75E	metre	p
2473	Pulkovo 1995 / Gauss-Kruger CM 81E	metre	p
2474	Pulkovo 1995 / Gauss-Kruger CM 87E	metre	p
2475	Pulkovo 1995 / Gauss-Kruger CM 93E	metre	p
2476	Pulkovo 1995 / Gauss-Kruger CM 99E	metre	p
2477	Pulkovo 1995 / Gauss-Kruger CM 105E	metre	p
2478	Pulkovo 1995 / Gauss-Kruger CM 111E	metre	p
2479	Pulkovo 1995 / Gauss-Kruger CM 117E	metre	p
2480	Pulkovo 1995 / Gauss-Kruger CM 123E	metre	p
2481	Pulkovo 1995 / Gauss-Kruger CM 129E	metre	p
2482	Pulkovo 1995 / Gauss-Kruger CM 135E	metre	p
2483	Pulkovo 1995 / Gauss-Kruger CM 141E	metre	p
2484	Pulkovo 1995 / Gauss-Kruger CM 147E	metre	p
2485	Pulkovo 1995 / Gauss-Kruger CM 153E	metre	p
2486	Pulkovo 1995 / Gauss-Kruger CM 159E	metre	p
2487	Pulkovo 1995 / Gauss-Kruger CM 165E	metre	p
2488	Pulkovo 1995 / Gauss-Kruger CM 171E	metre	p
2489	Pulkovo 1995 / Gauss-Kruger CM 177E	metre	p
2490	Pulkovo 1995 / Gauss-Kruger CM 177W	metre	p
2491	Pulkovo 1995 / Gauss-Kruger CM 171W	metre	p
2494	Pulkovo 1942 / Gauss-Kruger CM 21E	metre	p
2495	Pulkovo 1942 / Gauss-Kruger CM 27E	metre	p
2496	Pulkovo 1942 / Gauss-Kruger CM 33E	metre	p
2497	Pulkovo 1942 / Gauss-Kruger CM 39E	metre	p
2498	Pulkovo 1942 / Gauss-Kruger CM 45E	metre	p
2499	Pulkovo 1942 / Gauss-Kruger CM 51E	metre	p
2500	Pulkovo 1942 / Gauss-Kruger CM 57E	metre	p
2501	Pulkovo 1942 / Gauss-Kruger CM 63E	metre	p
2502	Pulkovo 1942 / Gauss-Kruger CM 69E	metre	p
2503	Pulkovo 1942 / Gauss-Kruger CM 75E	metre	p
2504	Pulkovo 1942 / Gauss-Kruger CM 81E	metre	p
2505	Pulkovo 1942 / Gauss-Kruger CM 87E	metre	p
2506	Pulkovo 1942 / Gauss-Kruger CM 93E	metre	p
2507	Pulkovo 1942 / Gauss-Kruger CM 99E	metre	p
2508	Pulkovo 1942 / Gauss-Kruger CM 105E	metre	p
2509	Pulkovo 1942 / Gauss-Kruger CM 111E	metre	p
2510	Pulkovo 1942 / Gauss-Kruger CM 117E	metre	p
2511	Pulkovo 1942 / Gauss-Kruger CM 123E	metre	p
2512	Pulkovo 1942 / Gauss-Kruger CM 129E	metre	p
2513	Pulkovo 1942 / Gauss-Kruger CM 135E	metre	p
2514	Pulkovo 1942 / Gauss-Kruger CM 141E	metre	p
2515	Pulkovo 1942 / Gauss-Kruger CM 147E	metre	p
2516	Pulkovo 1942 / Gauss-Kruger CM 153E	metre	p
2517	Pulkovo 1942 / Gauss-Kruger CM 159E	metre	p
2518	Pulkovo 1942 / Gauss-Kruger CM 165E	metre	p
2519	Pulkovo 1942 / Gauss-Kruger CM 171E	metre	p
2520	Pulkovo 1942 / Gauss-Kruger CM 177E	metre	p
2521	Pulkovo 1942 / Gauss-Kruger CM 177W	metre	p
2522	Pulkovo 1942 / Gauss-Kruger CM 171W	metre	p
2523	Pulkovo 1942 / 3-degree Gauss-Kruger zone 7	metre	p
2524	Pulkovo 1942 / 3-degree Gauss-Kruger zone 8	metre	p
2525	Pulkovo 1942 / 3-degree Gauss-Kruger zone 9	metre	p
2526	Pulkovo 1942 / 3-degree Gauss-Kruger zone 10	metre	p
2527	Pulkovo 1942 / 3-degree Gauss-Kruger zone 11	metre	p
2528	Pulkovo 1942 / 3-degree Gauss-Kruger zone 12	metre	p
2529	Pulkovo 1942 / 3-degree Gauss-Kruger zone 13	metre	p
2530	Pulkovo 1942 / 3-degree Gauss-Kruger zone 14	metre	p
2531	Pulkovo 1942 / 3-degree Gauss-Kruger zone 15	metre	p
2532	Pulkovo 1942 / 3-degree Gauss-Kruger zone 16	metre	p
2533	Pulkovo 1942 / 3-degree Gauss-Kruger zone 17	metre	p
2534	Pulkovo 1942 / 3-degree Gauss-Kruger zone 18	metre	p
2535	Pulkovo 1942 / 3-degree Gauss-Kruger zone 19	metre	p
2536	Pulkovo 1942 / 3-degree Gauss-Kruger zone 20	metre	p
2537	Pulkovo 1942 / 3-degree Gauss-Kruger zone 21	metre	p
2538	Pulkovo 1942 / 3-degree Gauss-Kruger zone 22	metre	p
2539	Pulkovo 1942 / 3-degree Gauss-Kruger zone 23	metre	p
2540	Pulkovo 1942 / 3-degree Gauss-Kruger zone 24	metre	p
2541	Pulkovo 1942 / 3-degree Gauss-Kruger zone 25	metre	p
2542	Pulkovo 1942 / 3-degree Gauss-Kruger zone 26	metre	p
2543	Pulkovo 1942 / 3-degree Gauss-Kruger zone 27	metre	p
2544	Pulkovo 1942 / 3-degree Gauss-Kruger zone 28	metre	p
2545	Pulkovo 1942 / 3-degree Gauss-Kruger zone 29	metre	p
2546	Pulkovo 1942 / 3-degree Gauss-Kruger zone 30	metre	p
2547	Pulkovo 1942 / 3-degree Gauss-Kruger zone 31	metre	p
2548	Pulkovo 1942 / 3-degree Gauss-Kruger zone 32	metre	p
2549	Pulkovo 1942 / 3-degree Gauss-Kruger zone 33	metre	p
2551	Pulkovo 1942 / 3-degree Gauss-Kruger zone 34	metre	p
2552	Pulkovo 1942 / 3-degree Gauss-Kruger zone 35	metre	p
2553	Pulkovo 1942 / 3-degree Gauss-Kruger zone 36	metre	p
2554	Pulkovo 1942 / 3-degree Gauss-Kruger zone 37	metre	p
2555	Pulkovo 1942 / 3-degree Gauss-Kruger zone 38	metre	p
2556	Pulkovo 1942 / 3-degree Gauss-Kruger zone 39	metre	p
2557	Pulkovo 1942 / 3-degree Gauss-Kruger zone 40	metre	p
2558	Pulkovo 1942 / 3-degree Gauss-Kruger zone 41	metre	p
2559	Pulkovo 1942 / 3-degree Gauss-Kruger zone 42	metre	p
2560	Pulkovo 1942 / 3-degree Gauss-Kruger zone 43	metre	p
2561	Pulkovo 1942 / 3-degree Gauss-Kruger zone 44	metre	p
2562	Pulkovo 1942 / 3-degree Gauss-Kruger zone 45	metre	p
2563	Pulkovo 1942 / 3-degree Gauss-Kruger zone 46	metre	p
2564	Pulkovo 1942 / 3-degree Gauss-Kruger zone 47	metre	p
2565	Pulkovo 1942 / 3-degree Gauss-Kruger zone 48	metre	p
2566	Pulkovo 1942 / 3-degree Gauss-Kruger zone 49	metre	p
2567	Pulkovo 1942 / 3-degree Gauss-Kruger zone 50	metre	p
2568	Pulkovo 1942 / 3-degree Gauss-Kruger zone 51	metre	p
2569	Pulkovo 1942 / 3-degree Gauss-Kruger zone 52	metre	p
2570	Pulkovo 1942 / 3-degree Gauss-Kruger zone 53	metre	p
2571	Pulkovo 1942 / 3-degree Gauss-Kruger zone 54	metre	p
2572	Pulkovo 1942 / 3-degree Gauss-Kruger zone 55	metre	p
2573	Pulkovo 1942 / 3-degree Gauss-Kruger zone 56	metre	p
2574	Pulkovo 1942 / 3-degree Gauss-Kruger zone 57	metre	p
2575	Pulkovo 1942 / 3-degree Gauss-Kruger zone 58	metre	p
2576	Pulkovo 1942 / 3-degree Gauss-Kruger zone 59	metre	p
2578	Pulkovo 1942 / 3-degree Gauss-Kruger zone 61	metre	p
2579	Pulkovo 1942 / 3-degree Gauss-Kruger zone 62	metre	p
2580	Pulkovo 1942 / 3-degree Gauss-Kruger zone 63	metre	p
2581	Pulkovo 1942 / 3-degree Gauss-Kruger zone 64	metre	p
2582	Pulkovo 1942 / 3-degree Gauss-Kruger CM 21E	metre	p
2583	Pulkovo 1942 / 3-degree Gauss-Kruger CM 24E	metre	p
2584	Pulkovo 1942 / 3-degree Gauss-Kruger CM 27E	metre	p
2585	Pulkovo 1942 / 3-degree Gauss-Kruger CM 30E	metre	p
2586	Pulkovo 1942 / 3-degree Gauss-Kruger CM 33E	metre	p
2587	Pulkovo 1942 / 3-degree Gauss-Kruger CM 36E	metre	p
2588	Pulkovo 1942 / 3-degree Gauss-Kruger CM 39E	metre	p
2589	Pulkovo 1942 / 3-degree Gauss-Kruger CM 42E	metre	p
2590	Pulkovo 1942 / 3-degree Gauss-Kruger CM 45E	metre	p
2591	Pulkovo 1942 / 3-degree Gauss-Kruger CM 48E	metre	p
2592	Pulkovo 1942 / 3-degree Gauss-Kruger CM 51E	metre	p
2593	Pulkovo 1942 / 3-degree Gauss-Kruger CM 54E	metre	p
2594	Pulkovo 1942 / 3-degree Gauss-Kruger CM 57E	metre	p
2595	Pulkovo 1942 / 3-degree Gauss-Kruger CM 60E	metre	p
2596	Pulkovo 1942 / 3-degree Gauss-Kruger CM 63E	metre	p
2597	Pulkovo 1942 / 3-degree Gauss-Kruger CM 66E	metre	p
2598	Pulkovo 1942 / 3-degree Gauss-Kruger CM 69E	metre	p
2599	Pulkovo 1942 / 3-degree Gauss-Kruger CM 72E	metre	p
2601	Pulkovo 1942 / 3-degree Gauss-Kruger CM 75E	metre	p
2602	Pulkovo 1942 / 3-degree Gauss-Kruger CM 78E	metre	p
2603	Pulkovo 1942 / 3-degree Gauss-Kruger CM 81E	metre	p
2604	Pulkovo 1942 / 3-degree Gauss-Kruger CM 84E	metre	p
2605	Pulkovo 1942 / 3-degree Gauss-Kruger CM 87E	metre	p
2606	Pulkovo 1942 / 3-degree Gauss-Kruger CM 90E	metre	p
2607	Pulkovo 1942 / 3-degree Gauss-Kruger CM 93E	metre	p
2608	Pulkovo 1942 / 3-degree Gauss-Kruger CM 96E	metre	p
2609	Pulkovo 1942 / 3-degree Gauss-Kruger CM 99E	metre	p
2610	Pulkovo 1942 / 3-degree Gauss-Kruger CM 102E	metre	p
2611	Pulkovo 1942 / 3-degree Gauss-Kruger CM 105E	metre	p
2612	Pulkovo 1942 / 3-degree Gauss-Kruger CM 108E	metre	p
2613	Pulkovo 1942 / 3-degree Gauss-Kruger CM 111E	metre	p
2614	Pulkovo 1942 / 3-degree Gauss-Kruger CM 114E	metre	p
2615	Pulkovo 1942 / 3-degree Gauss-Kruger CM 117E	metre	p
2616	Pulkovo 1942 / 3-degree Gauss-Kruger CM 120E	metre	p
2617	Pulkovo 1942 / 3-degree Gauss-Kruger CM 123E	metre	p
2618	Pulkovo 1942 / 3-degree Gauss-Kruger CM 126E	metre	p
2619	Pulkovo 1942 / 3-degree Gauss-Kruger CM 129E	metre	p
2620	Pulkovo 1942 / 3-degree Gauss-Kruger CM 132E	metre	p
2621	Pulkovo 1942 / 3-degree Gauss-Kruger CM 135E	metre	p
2622	Pulkovo 1942 / 3-degree Gauss-Kruger CM 138E	metre	p
2623	Pulkovo 1942 / 3-degree Gauss-Kruger CM 141E	metre	p
2624	Pulkovo 1942 / 3-degree Gauss-Kruger CM 144E	metre	p
2625	Pulkovo 1942 / 3-degree Gauss-Kruger CM 147E	metre	p
2626	Pulkovo 1942 / 3-degree Gauss-Kruger CM 150E	metre	p
2627	Pulkovo 1942 / 3-degree Gauss-Kruger CM 153E	metre	p
2628	Pulkovo 1942 / 3-degree Gauss-Kruger CM 156E	metre	p
2629	Pulkovo 1942 / 3-degree Gauss-Kruger CM 159E	metre	p
2630	Pulkovo 1942 / 3-degree Gauss-Kruger CM 162E	metre	p
2631	Pulkovo 1942 / 3-degree Gauss-Kruger CM 165E	metre	p
2632	Pulkovo 1942 / 3-degree Gauss-Kruger CM 168E	metre	p
2633	Pulkovo 1942 / 3-degree Gauss-Kruger CM 171E	metre	p
2634	Pulkovo 1942 / 3-degree Gauss-Kruger CM 174E	metre	p
2635	Pulkovo 1942 / 3-degree Gauss-Kruger CM 177E	metre	p
2636	Pulkovo 1942 / 3-degree Gauss-Kruger CM 180E	metre	p
2637	Pulkovo 1942 / 3-degree Gauss-Kruger CM 177W	metre	p
2638	Pulkovo 1942 / 3-degree Gauss-Kruger CM 174W	metre	p
2639	Pulkovo 1942 / 3-degree Gauss-Kruger CM 171W	metre	p
2640	Pulkovo 1942 / 3-degree Gauss-Kruger CM 168W	metre	p
2641	Pulkovo 1995 / 3-degree Gauss-Kruger zone 7	metre	p
2642	Pulkovo 1995 / 3-degree Gauss-Kruger zone 8	metre	p
2643	Pulkovo 1995 / 3-degree Gauss-Kruger zone 9	metre	p
2644	Pulkovo 1995 / 3-degree Gauss-Kruger zone 10	metre	p
2645	Pulkovo 1995 / 3-degree Gauss-Kruger zone 11	metre	p
2646	Pulkovo 1995 / 3-degree Gauss-Kruger zone 12	metre	p
2647	Pulkovo 1995 / 3-degree Gauss-Kruger zone 13	metre	p
2648	Pulkovo 1995 / 3-degree Gauss-Kruger zone 14	metre	p
2649	Pulkovo 1995 / 3-degree Gauss-Kruger zone 15	metre	p
2650	Pulkovo 1995 / 3-degree Gauss-Kruger zone 16	metre	p
2651	Pulkovo 1995 / 3-degree Gauss-Kruger zone 17	metre	p
2652	Pulkovo 1995 / 3-degree Gauss-Kruger zone 18	metre	p
2653	Pulkovo 1995 / 3-degree Gauss-Kruger zone 19	metre	p
2654	Pulkovo 1995 / 3-degree Gauss-Kruger zone 20	metre	p
2655	Pulkovo 1995 / 3-degree Gauss-Kruger zone 21	metre	p
2656	Pulkovo 1995 / 3-degree Gauss-Kruger zone 22	metre	p
2657	Pulkovo 1995 / 3-degree Gauss-Kruger zone 23	metre	p
2658	Pulkovo 1995 / 3-degree Gauss-Kruger zone 24	metre	p
2659	Pulkovo 1995 / 3-degree Gauss-Kruger zone 25	metre	p
2660	Pulkovo 1995 / 3-degree Gauss-Kruger zone 26	metre	p
2661	Pulkovo 1995 / 3-degree Gauss-Kruger zone 27	metre	p
2662	Pulkovo 1995 / 3-degree Gauss-Kruger zone 28	metre	p
2663	Pulkovo 1995 / 3-degree Gauss-Kruger zone 29	metre	p
2664	Pulkovo 1995 / 3-degree Gauss-Kruger zone 30	metre	p
2665	Pulkovo 1995 / 3-degree Gauss-Kruger zone 31	metre	p
2666	Pulkovo 1995 / 3-degree Gauss-Kruger zone 32	metre	p
2667	Pulkovo 1995 / 3-degree Gauss-Kruger zone 33	metre	p
2668	Pulkovo 1995 / 3-degree Gauss-Kruger zone 34	metre	p
2669	Pulkovo 1995 / 3-degree Gauss-Kruger zone 35	metre	p
2670	Pulkovo 1995 / 3-degree Gauss-Kruger zone 36	metre	p
2671	Pulkovo 1995 / 3-degree Gauss-Kruger zone 37	metre	p
2672	Pulkovo 1995 / 3-degree Gauss-Kruger zone 38	metre	p
2673	Pulkovo 1995 / 3-degree Gauss-Kruger zone 39	metre	p
2674	Pulkovo 1995 / 3-degree Gauss-Kruger zone 40	metre	p
2675	Pulkovo 1995 / 3-degree Gauss-Kruger zone 41	metre	p
2676	Pulkovo 1995 / 3-degree Gauss-Kruger zone 42	metre	p
2677	Pulkovo 1995 / 3-degree Gauss-Kruger zone 43	metre	p
2678	Pulkovo 1995 / 3-degree Gauss-Kruger zone 44	metre	p
2679	Pulkovo 1995 / 3-degree Gauss-Kruger zone 45	metre	p
2680	Pulkovo 1995 / 3-degree Gauss-Kruger zone 46	metre	p
2681	Pulkovo 1995 / 3-degree Gauss-Kruger zone 47	metre	p
2682	Pulkovo 1995 / 3-degree Gauss-Kruger zone 48	metre	p
2683	Pulkovo 1995 / 3-degree Gauss-Kruger zone 49	metre	p
2684	Pulkovo 1995 / 3-degree Gauss-Kruger zone 50	metre	p
2685	Pulkovo 1995 / 3-degree Gauss-Kruger zone 51	metre	p
2686	Pulkovo 1995 / 3-degree Gauss-Kruger zone 52	metre	p
2687	Pulkovo 1995 / 3-degree Gauss-Kruger zone 53	metre	p
2688	Pulkovo 1995 / 3-degree Gauss-Kruger zone 54	metre	p
2689	Pulkovo 1995 / 3-degree Gauss-Kruger zone 55	metre	p
2690	Pulkovo 1995 / 3-degree Gauss-Kruger zone 56	metre	p
2691	Pulkovo 1995 / 3-degree Gauss-Kruger zone 57	metre	p
2692	Pulkovo 1995 / 3-degree Gauss-Kruger zone 58	metre	p
2693	Pulkovo 1995 / 3-degree Gauss-Kruger zone 59	metre	p
2695	Pulkovo 1995 / 3-degree Gauss-Kruger zone 61	metre	p
2696	Pulkovo 1995 / 3-degree Gauss-Kruger zone 62	metre	p
2697	Pulkovo 1995 / 3-degree Gauss-Kruger zone 63	metre	p
2698	Pulkovo 1995 / 3-degree Gauss-Kruger zone 64	metre	p
2699	Pulkovo 1995 / 3-degree Gauss-Kruger CM 21E	metre	p
2700	Pulkovo 1995 / 3-degree Gauss-Kruger CM 24E	metre	p
2701	Pulkovo 1995 / 3-degree Gauss-Kruger CM 27E	metre	p
2702	Pulkovo 1995 / 3-degree Gauss-Kruger CM 30E	metre	p
2703	Pulkovo 1995 / 3-degree Gauss-Kruger CM 33E	metre	p
2704	Pulkovo 1995 / 3-degree Gauss-Kruger CM 36E	metre	p
2705	Pulkovo 1995 / 3-degree Gauss-Kruger CM 39E	metre	p
2706	Pulkovo 1995 / 3-degree Gauss-Kruger CM 42E	metre	p
2707	Pulkovo 1995 / 3-degree Gauss-Kruger CM 45E	metre	p
2708	Pulkovo 1995 / 3-degree Gauss-Kruger CM 48E	metre	p
2709	Pulkovo 1995 / 3-degree Gauss-Kruger CM 51E	metre	p
2710	Pulkovo 1995 / 3-degree Gauss-Kruger CM 54E	metre	p
2711	Pulkovo 1995 / 3-degree Gauss-Kruger CM 57E	metre	p
2712	Pulkovo 1995 / 3-degree Gauss-Kruger CM 60E	metre	p
2713	Pulkovo 1995 / 3-degree Gauss-Kruger CM 63E	metre	p
2714	Pulkovo 1995 / 3-degree Gauss-Kruger CM 66E	metre	p
2715	Pulkovo 1995 / 3-degree Gauss-Kruger CM 69E	metre	p
2716	Pulkovo 1995 / 3-degree Gauss-Kruger CM 72E	metre	p
2717	Pulkovo 1995 / 3-degree Gauss-Kruger CM 75E	metre	p
2718	Pulkovo 1995 / 3-degree Gauss-Kruger CM 78E	metre	p
2719	Pulkovo 1995 / 3-degree Gauss-Kruger CM 81E	metre	p
2720	Pulkovo 1995 / 3-degree Gauss-Kruger CM 84E	metre	p
2721	Pulkovo 1995 / 3-degree Gauss-Kruger CM 87E	metre	p
2722	Pulkovo 1995 / 3-degree Gauss-Kruger CM 90E	metre	p
2723	Pulkovo 1995 / 3-degree Gauss-Kruger CM 93E	metre	p
2724	Pulkovo 1995 / 3-degree Gauss-Kruger CM 96E	metre	p
2725	Pulkovo 1995 / 3-degree Gauss-Kruger CM 99E	metre	p
2726	Pulkovo 1995 / 3-degree Gauss-Kruger CM 102E	metre	p
2727	Pulkovo 1995 / 3-degree Gauss-Kruger CM 105E	metre	p
2728	Pulkovo 1995 / 3-degree Gauss-Kruger CM 108E	metre	p
2729	Pulkovo 1995 / 3-degree Gauss-Kruger CM 111E	metre	p
2730	Pulkovo 1995 / 3-degree Gauss-Kruger CM 114E	metre	p
2731	Pulkovo 1995 / 3-degree Gauss-Kruger CM 117E	metre	p
2732	Pulkovo 1995 / 3-degree Gauss-Kruger CM 120E	metre	p
2733	Pulkovo 1995 / 3-degree Gauss-Kruger CM 123E	metre	p
2734	Pulkovo 1995 / 3-degree Gauss-Kruger CM 126E	metre	p
2735	Pulkovo 1995 / 3-degree Gauss-Kruger CM 129E	metre	p
2736	Tete / UTM zone 36S	metre	p
2737	Tete / UTM zone 37S	metre	p
2738	Pulkovo 1995 / 3-degree Gauss-Kruger CM 132E	metre	p
2739	Pulkovo 1995 / 3-degree Gauss-Kruger CM 135E	metre	p
2740	Pulkovo 1995 / 3-degree Gauss-Kruger CM 138E	metre	p
2741	Pulkovo 1995 / 3-degree Gauss-Kruger CM 141E	metre	p
2742	Pulkovo 1995 / 3-degree Gauss-Kruger CM 144E	metre	p
2743	Pulkovo 1995 / 3-degree Gauss-Kruger CM 147E	metre	p
2744	Pulkovo 1995 / 3-degree Gauss-Kruger CM 150E	metre	p
2745	Pulkovo 1995 / 3-degree Gauss-Kruger CM 153E	metre	p
2746	Pulkovo 1995 / 3-degree Gauss-Kruger CM 156E	metre	p
2747	Pulkovo 1995 / 3-degree Gauss-Kruger CM 159E	metre	p
2748	Pulkovo 1995 / 3-degree Gauss-Kruger CM 162E	metre	p
2749	Pulkovo 1995 / 3-degree Gauss-Kruger CM 165E	metre	p
2750	Pulkovo 1995 / 3-degree Gauss-Kruger CM 168E	metre	p
2751	Pulkovo 1995 / 3-degree Gauss-Kruger CM 171E	metre	p
2752	Pulkovo 1995 / 3-degree Gauss-Kruger CM 174E	metre	p
2753	Pulkovo 1995 / 3-degree Gauss-Kruger CM 177E	metre	p
2754	Pulkovo 1995 / 3-degree Gauss-Kruger CM 180E	metre	p
2755	Pulkovo 1995 / 3-degree Gauss-Kruger CM 177W	metre	p
2756	Pulkovo 1995 / 3-degree Gauss-Kruger CM 174W	metre	p
2757	Pulkovo 1995 / 3-degree Gauss-Kruger CM 171W	metre	p
2758	Pulkovo 1995 / 3-degree Gauss-Kruger CM 168W	metre	p
2759	NAD83(HARN) / Alabama East	metre	p
2760	NAD83(HARN) / Alabama West	metre	p
2761	NAD83(HARN) / Arizona East	metre	p
2762	NAD83(HARN) / Arizona Central	metre	p
2763	NAD83(HARN) / Arizona West	metre	p
2764	NAD83(HARN) / Arkansas North	metre	p
2765	NAD83(HARN) / Arkansas South	metre	p
2766	NAD83(HARN) / California zone 1	metre	p
2767	NAD83(HARN) / California zone 2	metre	p
2768	NAD83(HARN) / California zone 3	metre	p
2769	NAD83(HARN) / California zone 4	metre	p
2770	NAD83(HARN) / California zone 5	metre	p
2771	NAD83(HARN) / California zone 6	metre	p
2772	NAD83(HARN) / Colorado North	metre	p
2773	NAD83(HARN) / Colorado Central	metre	p
2774	NAD83(HARN) / Colorado South	metre	p
2775	NAD83(HARN) / Connecticut	metre	p
2776	NAD83(HARN) / Delaware	metre	p
2777	NAD83(HARN) / Florida East	metre	p
2778	NAD83(HARN) / Florida West	metre	p
2779	NAD83(HARN) / Florida North	metre	p
2780	NAD83(HARN) / Georgia East	metre	p
2781	NAD83(HARN) / Georgia West	metre	p
2782	NAD83(HARN) / Hawaii zone 1	metre	p
2783	NAD83(HARN) / Hawaii zone 2	metre	p
2784	NAD83(HARN) / Hawaii zone 3	metre	p
2785	NAD83(HARN) / Hawaii zone 4	metre	p
2786	NAD83(HARN) / Hawaii zone 5	metre	p
2787	NAD83(HARN) / Idaho East	metre	p
2788	NAD83(HARN) / Idaho Central	metre	p
2789	NAD83(HARN) / Idaho West	metre	p
2790	NAD83(HARN) / Illinois East	metre	p
2791	NAD83(HARN) / Illinois West	metre	p
2792	NAD83(HARN) / Indiana East	metre	p
2793	NAD83(HARN) / Indiana West	metre	p
2794	NAD83(HARN) / Iowa North	metre	p
2795	NAD83(HARN) / Iowa South	metre	p
2796	NAD83(HARN) / Kansas North	metre	p
2797	NAD83(HARN) / Kansas South	metre	p
2798	NAD83(HARN) / Kentucky North	metre	p
2799	NAD83(HARN) / Kentucky South	metre	p
2800	NAD83(HARN) / Louisiana North	metre	p
2801	NAD83(HARN) / Louisiana South	metre	p
2802	NAD83(HARN) / Maine East	metre	p
2803	NAD83(HARN) / Maine West	metre	p
2804	NAD83(HARN) / Maryland	metre	p
2805	NAD83(HARN) / Massachusetts Mainland	metre	p
2806	NAD83(HARN) / Massachusetts Island	metre	p
2807	NAD83(HARN) / Michigan North	metre	p
2808	NAD83(HARN) / Michigan Central	metre	p
2809	NAD83(HARN) / Michigan South	metre	p
2810	NAD83(HARN) / Minnesota North	metre	p
2811	NAD83(HARN) / Minnesota Central	metre	p
2812	NAD83(HARN) / Minnesota South	metre	p
2813	NAD83(HARN) / Mississippi East	metre	p
2814	NAD83(HARN) / Mississippi West	metre	p
2815	NAD83(HARN) / Missouri East	metre	p
2816	NAD83(HARN) / Missouri Central	metre	p
2817	NAD83(HARN) / Missouri West	metre	p
2818	NAD83(HARN) / Montana	metre	p
2819	NAD83(HARN) / Nebraska	metre	p
2820	NAD83(HARN) / Nevada East	metre	p
2821	NAD83(HARN) / Nevada Central	metre	p
2822	NAD83(HARN) / Nevada West	metre	p
2823	NAD83(HARN) / New Hampshire	metre	p
2824	NAD83(HARN) / New Jersey	metre	p
2825	NAD83(HARN) / New Mexico East	metre	p
2826	NAD83(HARN) / New Mexico Central	metre	p
2827	NAD83(HARN) / New Mexico West	metre	p
2828	NAD83(HARN) / New York East	metre	p
2829	NAD83(HARN) / New York Central	metre	p
2830	NAD83(HARN) / New York West	metre	p
2831	NAD83(HARN) / New York Long Island	metre	p
2832	NAD83(HARN) / North Dakota North	metre	p
2833	NAD83(HARN) / North Dakota South	metre	p
2834	NAD83(HARN) / Ohio North	metre	p
2835	NAD83(HARN) / Ohio South	metre	p
2836	NAD83(HARN) / Oklahoma North	metre	p
2837	NAD83(HARN) / Oklahoma South	metre	p
2838	NAD83(HARN) / Oregon North	metre	p
2839	NAD83(HARN) / Oregon South	metre	p
2840	NAD83(HARN) / Rhode Island	metre	p
2841	NAD83(HARN) / South Dakota North	metre	p
2842	NAD83(HARN) / South Dakota South	metre	p
2843	NAD83(HARN) / Tennessee	metre	p
2844	NAD83(HARN) / Texas North	metre	p
2845	NAD83(HARN) / Texas North Central	metre	p
2846	NAD83(HARN) / Texas Central	metre	p
2847	NAD83(HARN) / Texas South Central	metre	p
2848	NAD83(HARN) / Texas South	metre	p
2849	NAD83(HARN) / Utah North	metre	p
2850	NAD83(HARN) / Utah Central	metre	p
2851	NAD83(HARN) / Utah South	metre	p
2852	NAD83(HARN) / Vermont	metre	p
2853	NAD83(HARN) / Virginia North	metre	p
2854	NAD83(HARN) / Virginia South	metre	p
2855	NAD83(HARN) / Washington North	metre	p
2856	NAD83(HARN) / Washington South	metre	p
2857	NAD83(HARN) / West Virginia North	metre	p
2858	NAD83(HARN) / West Virginia South	metre	p
2859	NAD83(HARN) / Wisconsin North	metre	p
2860	NAD83(HARN) / Wisconsin Central	metre	p
2861	NAD83(HARN) / Wisconsin South	metre	p
2862	NAD83(HARN) / Wyoming East	metre	p
2863	NAD83(HARN) / Wyoming East Central	metre	p
2864	NAD83(HARN) / Wyoming West Central	metre	p
2865	NAD83(HARN) / Wyoming West	metre	p
2866	NAD83(HARN) / Puerto Rico and Virgin Is.	metre	p
2867	NAD83(HARN) / Arizona East (ft)	foot	p
2868	NAD83(HARN) / Arizona Central (ft)	foot	p
2869	NAD83(HARN) / Arizona West (ft)	foot	p
2870	NAD83(HARN) / California zone 1 (ftUS)	US survey foot	p
2871	NAD83(HARN) / California zone 2 (ftUS)	US survey foot	p
2872	NAD83(HARN) / California zone 3 (ftUS)	US survey foot	p
2873	NAD83(HARN) / California zone 4 (ftUS)	US survey foot	p
2874	NAD83(HARN) / California zone 5 (ftUS)	US survey foot	p
2875	NAD83(HARN) / California zone 6 (ftUS)	US survey foot	p
2876	NAD83(HARN) / Colorado North (ftUS)	US survey foot	p
2877	NAD83(HARN) / Colorado Central (ftUS)	US survey foot	p
2878	NAD83(HARN) / Colorado South (ftUS)	US survey foot	p
2879	NAD83(HARN) / Connecticut (ftUS)	US survey foot	p
2880	NAD83(HARN) / Delaware (ftUS)	US survey foot	p
2881	NAD83(HARN) / Florida East (ftUS)	US survey foot	p
2882	NAD83(HARN) / Florida West (ftUS)	US survey foot	p
2883	NAD83(HARN) / Florida North (ftUS)	US survey foot	p
2884	NAD83(HARN) / Georgia East (ftUS)	US survey foot	p
2885	NAD83(HARN) / Georgia West (ftUS)	US survey foot	p
2886	NAD83(HARN) / Idaho East (ftUS)	US survey foot	p
2887	NAD83(HARN) / Idaho Central (ftUS)	US survey foot	p
2888	NAD83(HARN) / Idaho West (ftUS)	US survey foot	p
2891	NAD83(HARN) / Kentucky North (ftUS)	US survey foot	p
2892	NAD83(HARN) / Kentucky South (ftUS)	US survey foot	p
2893	NAD83(HARN) / Maryland (ftUS)	US survey foot	p
2894	NAD83(HARN) / Massachusetts Mainland (ftUS)	US survey foot	p
2895	NAD83(HARN) / Massachusetts Island (ftUS)	US survey foot	p
2896	NAD83(HARN) / Michigan North (ft)	foot	p
2897	NAD83(HARN) / Michigan Central (ft)	foot	p
2898	NAD83(HARN) / Michigan South (ft)	foot	p
2899	NAD83(HARN) / Mississippi East (ftUS)	US survey foot	p
2900	NAD83(HARN) / Mississippi West (ftUS)	US survey foot	p
2901	NAD83(HARN) / Montana (ft)	foot	p
2902	NAD83(HARN) / New Mexico East (ftUS)	US survey foot	p
2903	NAD83(HARN) / New Mexico Central (ftUS)	US survey foot	p
2904	NAD83(HARN) / New Mexico West (ftUS)	US survey foot	p
2905	NAD83(HARN) / New York East (ftUS)	US survey foot	p
2906	NAD83(HARN) / New York Central (ftUS)	US survey foot	p
2907	NAD83(HARN) / New York West (ftUS)	US survey foot	p
2908	NAD83(HARN) / New York Long Island (ftUS)	US survey foot	p
2909	NAD83(HARN) / North Dakota North (ft)	foot	p
2910	NAD83(HARN) / North Dakota South (ft)	foot	p
2911	NAD83(HARN) / Oklahoma North (ftUS)	US survey foot	p
2912	NAD83(HARN) / Oklahoma South (ftUS)	US survey foot	p
2913	NAD83(HARN) / Oregon North (ft)	foot	p
2914	NAD83(HARN) / Oregon South (ft)	foot	p
2915	NAD83(HARN) / Tennessee (ftUS)	US survey foot	p
2916	NAD83(HARN) / Texas North (ftUS)	US survey foot	p
2917	NAD83(HARN) / Texas North Central (ftUS)	US survey foot	p
2918	NAD83(HARN) / Texas Central (ftUS)	US survey foot	p
2919	NAD83(HARN) / Texas South Central (ftUS)	US survey foot	p
2920	NAD83(HARN) / Texas South (ftUS)	US survey foot	p
2921	NAD83(HARN) / Utah North (ft)	foot	p
2922	NAD83(HARN) / Utah Central (ft)	foot	p
2923	NAD83(HARN) / Utah South (ft)	foot	p
2924	NAD83(HARN) / Virginia North (ftUS)	US survey foot	p
2925	NAD83(HARN) / Virginia South (ftUS)	US survey foot	p
2926	NAD83(HARN) / Washington North (ftUS)	US survey foot	p
2927	NAD83(HARN) / Washington South (ftUS)	US survey foot	p
2928	NAD83(HARN) / Wisconsin North (ftUS)	US survey foot	p
2929	NAD83(HARN) / Wisconsin Central (ftUS)	US survey foot	p
2930	NAD83(HARN) / Wisconsin South (ftUS)	US survey foot	p
2931	Beduaram / TM 13 NE	metre	p
2932	QND95 / Qatar National Grid	metre	p
2933	Segara / UTM zone 50S	metre	p
2935	Pulkovo 1942 / CS63 zone A1	metre	p
2936	Pulkovo 1942 / CS63 zone A2	metre	p
2937	Pulkovo 1942 / CS63 zone A3	metre	p
2938	Pulkovo 1942 / CS63 zone A4	metre	p
2939	Pulkovo 1942 / CS63 zone K2	metre	p
2940	Pulkovo 1942 / CS63 zone K3	metre	p
2941	Pulkovo 1942 / CS63 zone K4	metre	p
2942	Porto Santo / UTM zone 28N	metre	p
2943	Selvagem Grande / UTM zone 28N	metre	p
2945	NAD83(CSRS) / MTM zone 3	metre	p
2946	NAD83(CSRS) / MTM zone 4	metre	p
2947	NAD83(CSRS) / MTM zone 5	metre	p
2948	NAD83(CSRS) / MTM zone 6	metre	p
2949	NAD83(CSRS) / MTM zone 7	metre	p
2950	NAD83(CSRS) / MTM zone 8	metre	p
2951	NAD83(CSRS) / MTM zone 9	metre	p
2952	NAD83(CSRS) / MTM zone 10	metre	p
2953	NAD83(CSRS) / New Brunswick Stereographic	metre	p
2954	NAD83(CSRS) / Prince Edward Isl. Stereographic (NAD83)	metre	p
2955	NAD83(CSRS) / UTM zone 11N	metre	p
2956	NAD83(CSRS) / UTM zone 12N	metre	p
2957	NAD83(CSRS) / UTM zone 13N	metre	p
2958	NAD83(CSRS) / UTM zone 17N	metre	p
2959	NAD83(CSRS) / UTM zone 18N	metre	p
2960	NAD83(CSRS) / UTM zone 19N	metre	p
2961	NAD83(CSRS) / UTM zone 20N	metre	p
2962	NAD83(CSRS) / UTM zone 21N	metre	p
2963	Lisbon 1890 (Lisbon) / Portugal Bonne	metre	p
2964	NAD27 / Alaska Albers	US survey foot	p		200
2965	NAD83 / Indiana East (ftUS)	US survey foot	p
2966	NAD83 / Indiana West (ftUS)	US survey foot	p
2967	NAD83(HARN) / Indiana East (ftUS)	US survey foot	p
2968	NAD83(HARN) / Indiana West (ftUS)	US survey foot	p
2969	Fort Marigot / UTM zone 20N	metre	p
2970	Guadeloupe 1948 / UTM zone 20N	metre	p
2971	CSG67 / UTM zone 22N	metre	p
2972	RGFG95 / UTM zone 22N	metre	p
2973	Martinique 1938 / UTM zone 20N	metre	p
2975	RGR92 / UTM zone 40S	metre	p
2976	Tahiti 52 / UTM zone 6S	metre	p
2977	Tahaa 54 / UTM zone 5S	metre	p
2978	IGN72 Nuku Hiva / UTM zone 7S	metre	p		200
2980	Combani 1950 / UTM zone 38S	metre	p
2981	IGN56 Lifou / UTM zone 58S	metre	p
2985	Petrels 1972 / Terre Adelie Polar Stereographic	metre	p
2986	Perroud 1950 / Terre Adelie Polar Stereographic	metre	p
2987	Saint Pierre et Miquelon 1950 / UTM zone 21N	metre	p
2988	MOP78 / UTM zone 1S	metre	p
2991	NAD83 / Oregon LCC (m)	metre	p
2992	NAD83 / Oregon GIC Lambert (ft)	foot	p
2993	NAD83(HARN) / Oregon LCC (m)	metre	p
2994	NAD83(HARN) / Oregon GIC Lambert (ft)	foot	p
2995	IGN53 Mare / UTM zone 58S	metre	p
2996	ST84 Ile des Pins / UTM zone 58S	metre	p
2997	ST71 Belep / UTM zone 58S	metre	p
2998	NEA74 Noumea / UTM zone 58S	metre	p
2999	Grand Comoros / UTM zone 38S	metre	p
3000	Segara / NEIEZ	metre	p
3001	Batavia / NEIEZ	metre	p
3002	Makassar / NEIEZ	metre	p
3003	Monte Mario / Italy zone 1	metre	p
3004	Monte Mario / Italy zone 2	metre	p
3005	NAD83 / BC Albers	metre	p
3006	SWEREF99 TM	metre	p
3007	SWEREF99 12 00	metre	p
3008	SWEREF99 13 30	metre	p
3009	SWEREF99 15 00	metre	p
3010	SWEREF99 16 30	metre	p
3011	SWEREF99 18 00	metre	p
3012	SWEREF99 14 15	metre	p
3013	SWEREF99 15 45	metre	p
3014	SWEREF99 17 15	metre	p
3015	SWEREF99 18 45	metre	p
3016	SWEREF99 20 15	metre	p
3017	SWEREF99 21 45	metre	p
3018	SWEREF99 23 15	metre	p
3019	RT90 7.5 gon V	metre	p
3020	RT90 5 gon V	metre	p
3021	RT90 2.5 gon V	metre	p
3022	RT90 0 gon	metre	p
3023	RT90 2.5 gon O	metre	p
3024	RT90 5 gon O	metre	p
3025	RT38 7.5 gon V	metre	p
3026	RT38 5 gon V	metre	p
3027	RT38 2.5 gon V	metre	p
3028	RT38 0 gon	metre	p
3029	RT38 2.5 gon O	metre	p
3030	RT38 5 gon O	metre	p
3031	WGS 84 / Antarctic Polar Stereographic	metre	p
3032	WGS 84 / Australian Antarctic Polar Stereographic	metre	p
3033	WGS 84 / Australian Antarctic Lambert	metre	p
3034	ETRS89-extended / LCC Europe	metre	p
3035	ETRS89-extended / LAEA Europe	metre	p
3036	Moznet / UTM zone 36S	metre	p
3037	Moznet / UTM zone 37S	metre	p
3040	ETRS89 / UTM zone 28N (N-E)	metre	p
3041	ETRS89 / UTM zone 29N (N-E)	metre	p
3042	ETRS89 / UTM zone 30N (N-E)	metre	p
3043	ETRS89 / UTM zone 31N (N-E)	metre	p
3044	ETRS89 / UTM zone 32N (N-E)	metre	p
3045	ETRS89 / UTM zone 33N (N-E)	metre	p
3046	ETRS89 / UTM zone 34N (N-E)	metre	p
3047	ETRS89 / UTM zone 35N (N-E)	metre	p
3048	ETRS89 / UTM zone 36N (N-E)	metre	p
3049	ETRS89 / UTM zone 37N (N-E)	metre	p
3052	Reykjavik 1900 / Lambert 1900	metre	p
3053	Hjorsey 1955 / Lambert 1955	metre	p
3054	Hjorsey 1955 / UTM zone 26N	metre	p
3055	Hjorsey 1955 / UTM zone 27N	metre	p
3056	Hjorsey 1955 / UTM zone 28N	metre	p
3057	ISN93 / Lambert 1993	metre	p
3058	Helle 1954 / Jan Mayen Grid	metre	p
3059	LKS92 / Latvia TM	metre	p
3060	IGN72 Grande Terre / UTM zone 58S	metre	p
3061	Porto Santo 1995 / UTM zone 28N	metre	p		600
3062	Azores Oriental 1995 / UTM zone 26N	metre	p
3063	Azores Central 1995 / UTM zone 26N	metre	p
3064	IGM95 / UTM zone 32N	metre	p
3065	IGM95 / UTM zone 33N	metre	p
3066	ED50 / Jordan TM	metre	p
3067	ETRS89 / TM35FIN(E,N)	metre	p
3068	DHDN / Soldner Berlin	metre	p
3069	NAD27 / Wisconsin Transverse Mercator	metre	p
3070	NAD83 / Wisconsin Transverse Mercator	metre	p
3071	NAD83(HARN) / Wisconsin Transverse Mercator	metre	p
3072	NAD83 / Maine CS2000 East	metre	p
3074	NAD83 / Maine CS2000 West	metre	p
3075	NAD83(HARN) / Maine CS2000 East	metre	p
3077	NAD83(HARN) / Maine CS2000 West	metre	p
3078	NAD83 / Michigan Oblique Mercator	metre	p
3079	NAD83(HARN) / Michigan Oblique Mercator	metre	p
3080	NAD27 / Shackleford	foot	p
3081	NAD83 / Texas State Mapping System	metre	p
3082	NAD83 / Texas Centric Lambert Conformal	metre	p
3083	NAD83 / Texas Centric Albers Equal Area	metre	p
3084	NAD83(HARN) / Texas Centric Lambert Conformal	metre	p
3085	NAD83(HARN) / Texas Centric Albers Equal Area	metre	p
3086	NAD83 / Florida GDL Albers	metre	p
3087	NAD83(HARN) / Florida GDL Albers	metre	p
3088	NAD83 / Kentucky Single Zone	metre	p
3089	NAD83 / Kentucky Single Zone (ftUS)	US survey foot	p
3090	NAD83(HARN) / Kentucky Single Zone	metre	p
3091	NAD83(HARN) / Kentucky Single Zone (ftUS)	US survey foot	p
3092	Tokyo / UTM zone 51N	metre	p
3093	Tokyo / UTM zone 52N	metre	p
3094	Tokyo / UTM zone 53N	metre	p
3095	Tokyo / UTM zone 54N	metre	p
3096	Tokyo / UTM zone 55N	metre	p
3097	JGD2000 / UTM zone 51N	metre	p
3098	JGD2000 / UTM zone 52N	metre	p
3099	JGD2000 / UTM zone 53N	metre	p
3100	JGD2000 / UTM zone 54N	metre	p
3101	JGD2000 / UTM zone 55N	metre	p
3102	American Samoa 1962 / American Samoa Lambert	US survey foot	p
3106	Gulshan 303 / TM 90 NE	metre	p
3107	GDA94 / SA Lambert	metre	p
3108	ETRS89 / Guernsey Grid	metre	p
3109	ETRS89 / Jersey Transverse Mercator	metre	p
3110	AGD66 / Vicgrid66	metre	p
3111	GDA94 / Vicgrid	metre	p
3112	GDA94 / Geoscience Australia Lambert	metre	p
3113	GDA94 / BCSG02	metre	p
3114	MAGNA-SIRGAS / Colombia Far West zone	metre	p
3115	MAGNA-SIRGAS / Colombia West zone	metre	p
3116	MAGNA-SIRGAS / Colombia Bogota zone	metre	p
3117	MAGNA-SIRGAS / Colombia East Central zone	metre	p
3118	MAGNA-SIRGAS / Colombia East zone	metre	p
3119	Douala 1948 / AEF west	metre	p
3120	Pulkovo 1942(58) / Poland zone I	metre	p
3121	PRS92 / Philippines zone 1	metre	p
3122	PRS92 / Philippines zone 2	metre	p
3123	PRS92 / Philippines zone 3	metre	p
3124	PRS92 / Philippines zone 4	metre	p
3125	PRS92 / Philippines zone 5	metre	p
3126	ETRS89 / ETRS-GK19FIN	metre	p
3127	ETRS89 / ETRS-GK20FIN	metre	p
3128	ETRS89 / ETRS-GK21FIN	metre	p
3129	ETRS89 / ETRS-GK22FIN	metre	p
3130	ETRS89 / ETRS-GK23FIN	metre	p
3131	ETRS89 / ETRS-GK24FIN	metre	p
3132	ETRS89 / ETRS-GK25FIN	metre	p
3133	ETRS89 / ETRS-GK26FIN	metre	p
3134	ETRS89 / ETRS-GK27FIN	metre	p
3135	ETRS89 / ETRS-GK28FIN	metre	p
3136	ETRS89 / ETRS-GK29FIN	metre	p
3137	ETRS89 / ETRS-GK30FIN	metre	p
3138	ETRS89 / ETRS-GK31FIN	metre	p
3139	Vanua Levu 1915 / Vanua Levu Grid	link	p
3140	Viti Levu 1912 / Viti Levu Grid	link	p
3141	Fiji 1956 / UTM zone 60S	metre	p
3142	Fiji 1956 / UTM zone 1S	metre	p
3144	FD54 / Faroe Lambert	metre	p
3145	ETRS89 / Faroe Lambert	metre	p
3148	Indian 1960 / UTM zone 48N	metre	p
3149	Indian 1960 / UTM zone 49N	metre	p		600
3152	ST74	metre	p
3153	NAD83(CSRS) / BC Albers	metre	p
3154	NAD83(CSRS) / UTM zone 7N	metre	p
3155	NAD83(CSRS) / UTM zone 8N	metre	p
3156	NAD83(CSRS) / UTM zone 9N	metre	p
3157	NAD83(CSRS) / UTM zone 10N	metre	p
3158	NAD83(CSRS) / UTM zone 14N	metre	p
3159	NAD83(CSRS) / UTM zone 15N	metre	p
3160	NAD83(CSRS) / UTM zone 16N	metre	p
3161	NAD83 / Ontario MNR Lambert	metre	p
3162	NAD83(CSRS) / Ontario MNR Lambert	metre	p
3163	RGNC91-93 / Lambert New Caledonia	metre	p
3164	ST87 Ouvea / UTM zone 58S	metre	p
3165	NEA74 Noumea / Noumea Lambert	metre	p
3166	NEA74 Noumea / Noumea Lambert 2	metre	p
3167	Kertau (RSO) / RSO Malaya (ch)	British chain (Sears 1922 truncated)	p		200
3168	Kertau (RSO) / RSO Malaya (m)	metre	p		200
3169	RGNC91-93 / UTM zone 57S	metre	p
3170	RGNC91-93 / UTM zone 58S	metre	p
3171	RGNC91-93 / UTM zone 59S	metre	p
3172	IGN53 Mare / UTM zone 59S	metre	p
3173	fk89 / Faroe Lambert FK89	metre	p
3174	NAD83 / Great Lakes Albers	metre	p
3175	NAD83 / Great Lakes and St Lawrence Albers	metre	p
3176	Indian 1960 / TM 106 NE	metre	p
3177	LGD2006 / Libya TM	metre	p
3178	GR96 / UTM zone 18N	metre	p
3179	GR96 / UTM zone 19N	metre	p
3180	GR96 / UTM zone 20N	metre	p
3181	GR96 / UTM zone 21N	metre	p
3182	GR96 / UTM zone 22N	metre	p
3183	GR96 / UTM zone 23N	metre	p
3184	GR96 / UTM zone 24N	metre	p
3185	GR96 / UTM zone 25N	metre	p
3186	GR96 / UTM zone 26N	metre	p
3187	GR96 / UTM zone 27N	metre	p
3188	GR96 / UTM zone 28N	metre	p
3189	GR96 / UTM zone 29N	metre	p
3190	LGD2006 / Libya TM zone 5	metre	p
3191	LGD2006 / Libya TM zone 6	metre	p
3192	LGD2006 / Libya TM zone 7	metre	p
3193	LGD2006 / Libya TM zone 8	metre	p
3194	LGD2006 / Libya TM zone 9	metre	p
3195	LGD2006 / Libya TM zone 10	metre	p
3196	LGD2006 / Libya TM zone 11	metre	p
3197	LGD2006 / Libya TM zone 12	metre	p
3198	LGD2006 / Libya TM zone 13	metre	p
3199	LGD2006 / UTM zone 32N	metre	p
3200	FD58 / Iraq zone	metre	p		300
3201	LGD2006 / UTM zone 33N	metre	p
3202	LGD2006 / UTM zone 34N	metre	p
3203	LGD2006 / UTM zone 35N	metre	p
3204	WGS 84 / SCAR IMW SP19-20	metre	p
3205	WGS 84 / SCAR IMW SP21-22	metre	p
3206	WGS 84 / SCAR IMW SP23-24	metre	p
3207	WGS 84 / SCAR IMW SQ01-02	metre	p
3208	WGS 84 / SCAR IMW SQ19-20	metre	p
3209	WGS 84 / SCAR IMW SQ21-22	metre	p
3210	WGS 84 / SCAR IMW SQ37-38	metre	p
3211	WGS 84 / SCAR IMW SQ39-40	metre	p
3212	WGS 84 / SCAR IMW SQ41-42	metre	p
3213	WGS 84 / SCAR IMW SQ43-44	metre	p
3214	WGS 84 / SCAR IMW SQ45-46	metre	p
3215	WGS 84 / SCAR IMW SQ47-48	metre	p
3216	WGS 84 / SCAR IMW SQ49-50	metre	p
3217	WGS 84 / SCAR IMW SQ51-52	metre	p
3218	WGS 84 / SCAR IMW SQ53-54	metre	p
3219	WGS 84 / SCAR IMW SQ55-56	metre	p
3220	WGS 84 / SCAR IMW SQ57-58	metre	p
3221	WGS 84 / SCAR IMW SR13-14	metre	p
3222	WGS 84 / SCAR IMW SR15-16	metre	p
3223	WGS 84 / SCAR IMW SR17-18	metre	p
3224	WGS 84 / SCAR IMW SR19-20	metre	p
3225	WGS 84 / SCAR IMW SR27-28	metre	p
3226	WGS 84 / SCAR IMW SR29-30	metre	p
3227	WGS 84 / SCAR IMW SR31-32	metre	p
3228	WGS 84 / SCAR IMW SR33-34	metre	p
3229	WGS 84 / SCAR IMW SR35-36	metre	p
3230	WGS 84 / SCAR IMW SR37-38	metre	p
3231	WGS 84 / SCAR IMW SR39-40	metre	p
3232	WGS 84 / SCAR IMW SR41-42	metre	p
3233	WGS 84 / SCAR IMW SR43-44	metre	p
3234	WGS 84 / SCAR IMW SR45-46	metre	p
3235	WGS 84 / SCAR IMW SR47-48	metre	p
3236	WGS 84 / SCAR IMW SR49-50	metre	p
3237	WGS 84 / SCAR IMW SR51-52	metre	p
3238	WGS 84 / SCAR IMW SR53-54	metre	p
3239	WGS 84 / SCAR IMW SR55-56	metre	p
3240	WGS 84 / SCAR IMW SR57-58	metre	p
3241	WGS 84 / SCAR IMW SR59-60	metre	p
3242	WGS 84 / SCAR IMW SS04-06	metre	p
3243	WGS 84 / SCAR IMW SS07-09	metre	p
3244	WGS 84 / SCAR IMW SS10-12	metre	p
3245	WGS 84 / SCAR IMW SS13-15	metre	p
3246	WGS 84 / SCAR IMW SS16-18	metre	p
3247	WGS 84 / SCAR IMW SS19-21	metre	p
3248	WGS 84 / SCAR IMW SS25-27	metre	p
3249	WGS 84 / SCAR IMW SS28-30	metre	p
3250	WGS 84 / SCAR IMW SS31-33	metre	p
3251	WGS 84 / SCAR IMW SS34-36	metre	p
3252	WGS 84 / SCAR IMW SS37-39	metre	p
3253	WGS 84 / SCAR IMW SS40-42	metre	p
3254	WGS 84 / SCAR IMW SS43-45	metre	p
3255	WGS 84 / SCAR IMW SS46-48	metre	p
3256	WGS 84 / SCAR IMW SS49-51	metre	p
3257	WGS 84 / SCAR IMW SS52-54	metre	p
3258	WGS 84 / SCAR IMW SS55-57	metre	p
3259	WGS 84 / SCAR IMW SS58-60	metre	p
3260	WGS 84 / SCAR IMW ST01-04	metre	p
3261	WGS 84 / SCAR IMW ST05-08	metre	p
3262	WGS 84 / SCAR IMW ST09-12	metre	p
3263	WGS 84 / SCAR IMW ST13-16	metre	p
3264	WGS 84 / SCAR IMW ST17-20	metre	p
3265	WGS 84 / SCAR IMW ST21-24	metre	p
3266	WGS 84 / SCAR IMW ST25-28	metre	p
3267	WGS 84 / SCAR IMW ST29-32	metre	p
3268	WGS 84 / SCAR IMW ST33-36	metre	p
3269	WGS 84 / SCAR IMW ST37-40	metre	p
3270	WGS 84 / SCAR IMW ST41-44	metre	p
3271	WGS 84 / SCAR IMW ST45-48	metre	p
3272	WGS 84 / SCAR IMW ST49-52	metre	p
3273	WGS 84 / SCAR IMW ST53-56	metre	p
3274	WGS 84 / SCAR IMW ST57-60	metre	p
3275	WGS 84 / SCAR IMW SU01-05	metre	p
3276	WGS 84 / SCAR IMW SU06-10	metre	p
3277	WGS 84 / SCAR IMW SU11-15	metre	p
3278	WGS 84 / SCAR IMW SU16-20	metre	p
3279	WGS 84 / SCAR IMW SU21-25	metre	p
3280	WGS 84 / SCAR IMW SU26-30	metre	p
3281	WGS 84 / SCAR IMW SU31-35	metre	p
3282	WGS 84 / SCAR IMW SU36-40	metre	p
3283	WGS 84 / SCAR IMW SU41-45	metre	p
3284	WGS 84 / SCAR IMW SU46-50	metre	p
3285	WGS 84 / SCAR IMW SU51-55	metre	p
3286	WGS 84 / SCAR IMW SU56-60	metre	p
3287	WGS 84 / SCAR IMW SV01-10	metre	p
3288	WGS 84 / SCAR IMW SV11-20	metre	p
3289	WGS 84 / SCAR IMW SV21-30	metre	p
3290	WGS 84 / SCAR IMW SV31-40	metre	p
3291	WGS 84 / SCAR IMW SV41-50	metre	p
3292	WGS 84 / SCAR IMW SV51-60	metre	p
3293	WGS 84 / SCAR IMW SW01-60	metre	p
3294	WGS 84 / USGS Transantarctic Mountains	metre	p
3295	Guam 1963 / Yap Islands	metre	p
3296	RGPF / UTM zone 5S	metre	p
3297	RGPF / UTM zone 6S	metre	p
3298	RGPF / UTM zone 7S	metre	p
3299	RGPF / UTM zone 8S	metre	p
3300	Estonian Coordinate System of 1992	metre	p
3301	Estonian Coordinate System of 1997	metre	p
3302	IGN63 Hiva Oa / UTM zone 7S	metre	p		300
3303	Fatu Iva 72 / UTM zone 7S	metre	p
3304	Tahiti 79 / UTM zone 6S	metre	p
3305	Moorea 87 / UTM zone 6S	metre	p
3306	Maupiti 83 / UTM zone 5S	metre	p
3307	Nakhl-e Ghanem / UTM zone 39N	metre	p
3308	GDA94 / NSW Lambert	metre	p
3309	NAD27 / California Albers	metre	p
3310	NAD83 / California Albers	metre	p
3311	NAD83(HARN) / California Albers	metre	p
3312	CSG67 / UTM zone 21N	metre	p
3313	RGFG95 / UTM zone 21N	metre	p
3316	Kasai 1953 / Congo TM zone 22	metre	p
3317	Kasai 1953 / Congo TM zone 24	metre	p
3318	IGC 1962 / Congo TM zone 12	metre	p
3319	IGC 1962 / Congo TM zone 14	metre	p
3320	IGC 1962 / Congo TM zone 16	metre	p
3321	IGC 1962 / Congo TM zone 18	metre	p
3322	IGC 1962 / Congo TM zone 20	metre	p
3323	IGC 1962 / Congo TM zone 22	metre	p
3324	IGC 1962 / Congo TM zone 24	metre	p
3325	IGC 1962 / Congo TM zone 26	metre	p
3326	IGC 1962 / Congo TM zone 28	metre	p
3327	IGC 1962 / Congo TM zone 30	metre	p
3328	Pulkovo 1942(58) / GUGiK-80	metre	p
3329	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5	metre	p		200
3330	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 6	metre	p		200
3331	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 7	metre	p		200
3332	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 8	metre	p		200
3333	Pulkovo 1942(58) / Gauss-Kruger zone 3	metre	p		200
3334	Pulkovo 1942(58) / Gauss-Kruger zone 4	metre	p		200
3335	Pulkovo 1942(58) / Gauss-Kruger zone 5	metre	p		200
3336	IGN 1962 Kerguelen / UTM zone 42S	metre	p
3337	Le Pouce 1934 / Mauritius Grid	metre	p
3338	NAD83 / Alaska Albers	metre	p
3339	IGCB 1955 / Congo TM zone 12	metre	p
3340	IGCB 1955 / Congo TM zone 14	metre	p
3341	IGCB 1955 / Congo TM zone 16	metre	p
3342	IGCB 1955 / UTM zone 33S	metre	p
3343	Mauritania 1999 / UTM zone 28N	metre	p
3344	Mauritania 1999 / UTM zone 29N	metre	p
3345	Mauritania 1999 / UTM zone 30N	metre	p
3346	LKS94 / Lithuania TM	metre	p
3347	NAD83 / Statistics Canada Lambert	metre	p
3348	NAD83(CSRS) / Statistics Canada Lambert	metre	p
3350	Pulkovo 1942 / CS63 zone C0	metre	p
3351	Pulkovo 1942 / CS63 zone C1	metre	p
3352	Pulkovo 1942 / CS63 zone C2	metre	p
3353	Mhast (onshore) / UTM zone 32S	metre	p
3354	Mhast (offshore) / UTM zone 32S	metre	p
3355	Egypt Gulf of Suez S-650 TL / Red Belt	metre	p
3358	NAD83(HARN) / North Carolina	metre	p
3360	NAD83(HARN) / South Carolina	metre	p
3361	NAD83(HARN) / South Carolina (ft)	foot	p
3362	NAD83(HARN) / Pennsylvania North	metre	p
3363	NAD83(HARN) / Pennsylvania North (ftUS)	US survey foot	p
3364	NAD83(HARN) / Pennsylvania South	metre	p
3365	NAD83(HARN) / Pennsylvania South (ftUS)	US survey foot	p
3367	IGN Astro 1960 / UTM zone 28N	metre	p
3368	IGN Astro 1960 / UTM zone 29N	metre	p
3369	IGN Astro 1960 / UTM zone 30N	metre	p
3370	NAD27 / UTM zone 59N	metre	p
3371	NAD27 / UTM zone 60N	metre	p		300
3372	NAD83 / UTM zone 59N	metre	p
3373	NAD83 / UTM zone 60N	metre	p
3374	FD54 / UTM zone 29N	metre	p		200
3375	GDM2000 / Peninsula RSO	metre	p
3376	GDM2000 / East Malaysia BRSO	metre	p
3377	GDM2000 / Johor Grid	metre	p
3378	GDM2000 / Sembilan and Melaka Grid	metre	p
3379	GDM2000 / Pahang Grid	metre	p
3380	GDM2000 / Selangor Grid	metre	p
3381	GDM2000 / Terengganu Grid	metre	p
3382	GDM2000 / Pinang Grid	metre	p
3383	GDM2000 / Kedah and Perlis Grid	metre	p
3384	GDM2000 / Perak Grid	metre	p
3385	GDM2000 / Kelantan Grid	metre	p
3386	KKJ / Finland zone 0	metre	p
3387	KKJ / Finland zone 5	metre	p
3388	Pulkovo 1942 / Caspian Sea Mercator	metre	p
3389	Pulkovo 1942 / 3-degree Gauss-Kruger zone 60	metre	p
3390	Pulkovo 1995 / 3-degree Gauss-Kruger zone 60	metre	p
3391	Karbala 1979 / UTM zone 37N	metre	p
3392	Karbala 1979 / UTM zone 38N	metre	p
3393	Karbala 1979 / UTM zone 39N	metre	p
3394	Nahrwan 1934 / Iraq zone	metre	p
3395	WGS 84 / World Mercator	metre	p
3396	PD/83 / 3-degree Gauss-Kruger zone 3	metre	p		200
3397	PD/83 / 3-degree Gauss-Kruger zone 4	metre	p		200
3398	RD/83 / 3-degree Gauss-Kruger zone 4	metre	p		200
3399	RD/83 / 3-degree Gauss-Kruger zone 5	metre	p		200
3400	NAD83 / Alberta 10-TM (Forest)	metre	p
3401	NAD83 / Alberta 10-TM (Resource)	metre	p
3402	NAD83(CSRS) / Alberta 10-TM (Forest)	metre	p
3403	NAD83(CSRS) / Alberta 10-TM (Resource)	metre	p
3404	NAD83(HARN) / North Carolina (ftUS)	US survey foot	p
3405	VN-2000 / UTM zone 48N	metre	p
3406	VN-2000 / UTM zone 49N	metre	p
3407	Hong Kong 1963 Grid System	Clarke's foot	p
3413	WGS 84 / NSIDC Sea Ice Polar Stereographic North	metre	p
3414	SVY21 / Singapore TM	metre	p
3415	WGS 72BE / South China Sea Lambert	metre	p
3416	ETRS89 / Austria Lambert	metre	p
3417	NAD83 / Iowa North (ftUS)	US survey foot	p
3418	NAD83 / Iowa South (ftUS)	US survey foot	p
3419	NAD83 / Kansas North (ftUS)	US survey foot	p
3420	NAD83 / Kansas South (ftUS)	US survey foot	p
3421	NAD83 / Nevada East (ftUS)	US survey foot	p
3422	NAD83 / Nevada Central (ftUS)	US survey foot	p
3423	NAD83 / Nevada West (ftUS)	US survey foot	p
3424	NAD83 / New Jersey (ftUS)	US survey foot	p
3425	NAD83(HARN) / Iowa North (ftUS)	US survey foot	p
3426	NAD83(HARN) / Iowa South (ftUS)	US survey foot	p
3427	NAD83(HARN) / Kansas North (ftUS)	US survey foot	p
3428	NAD83(HARN) / Kansas South (ftUS)	US survey foot	p
3429	NAD83(HARN) / Nevada East (ftUS)	US survey foot	p
3430	NAD83(HARN) / Nevada Central (ftUS)	US survey foot	p
3431	NAD83(HARN) / Nevada West (ftUS)	US survey foot	p
3432	NAD83(HARN) / New Jersey (ftUS)	US survey foot	p
3433	NAD83 / Arkansas North (ftUS)	US survey foot	p
3434	NAD83 / Arkansas South (ftUS)	US survey foot	p
3435	NAD83 / Illinois East (ftUS)	US survey foot	p
3436	NAD83 / Illinois West (ftUS)	US survey foot	p
3437	NAD83 / New Hampshire (ftUS)	US survey foot	p
3438	NAD83 / Rhode Island (ftUS)	US survey foot	p
3439	PSD93 / UTM zone 39N	metre	p
3440	PSD93 / UTM zone 40N	metre	p
3441	NAD83(HARN) / Arkansas North (ftUS)	US survey foot	p
3442	NAD83(HARN) / Arkansas South (ftUS)	US survey foot	p
3443	NAD83(HARN) / Illinois East (ftUS)	US survey foot	p
3444	NAD83(HARN) / Illinois West (ftUS)	US survey foot	p
3445	NAD83(HARN) / New Hampshire (ftUS)	US survey foot	p
3446	NAD83(HARN) / Rhode Island (ftUS)	US survey foot	p
3447	ETRS89 / Belgian Lambert 2005	metre	p
3448	JAD2001 / Jamaica Metric Grid	metre	p
3449	JAD2001 / UTM zone 17N	metre	p
3450	JAD2001 / UTM zone 18N	metre	p
3451	NAD83 / Louisiana North (ftUS)	US survey foot	p
3452	NAD83 / Louisiana South (ftUS)	US survey foot	p
3453	NAD83 / Louisiana Offshore (ftUS)	US survey foot	p
3455	NAD83 / South Dakota South (ftUS)	US survey foot	p
3456	NAD83(HARN) / Louisiana North (ftUS)	US survey foot	p
3457	NAD83(HARN) / Louisiana South (ftUS)	US survey foot	p
3458	NAD83(HARN) / South Dakota North (ftUS)	US survey foot	p
3459	NAD83(HARN) / South Dakota South (ftUS)	US survey foot	p
3460	Fiji 1986 / Fiji Map Grid	metre	p
3461	Dabola 1981 / UTM zone 28N	metre	p
3462	Dabola 1981 / UTM zone 29N	metre	p
3463	NAD83 / Maine CS2000 Central	metre	p
3464	NAD83(HARN) / Maine CS2000 Central	metre	p
3465	NAD83(NSRS2007) / Alabama East	metre	p
3466	NAD83(NSRS2007) / Alabama West	metre	p
3467	NAD83(NSRS2007) / Alaska Albers	metre	p
3468	NAD83(NSRS2007) / Alaska zone 1	metre	p
3469	NAD83(NSRS2007) / Alaska zone 2	metre	p
3470	NAD83(NSRS2007) / Alaska zone 3	metre	p
3471	NAD83(NSRS2007) / Alaska zone 4	metre	p
3472	NAD83(NSRS2007) / Alaska zone 5	metre	p
3473	NAD83(NSRS2007) / Alaska zone 6	metre	p
3474	NAD83(NSRS2007) / Alaska zone 7	metre	p
3475	NAD83(NSRS2007) / Alaska zone 8	metre	p
3476	NAD83(NSRS2007) / Alaska zone 9	metre	p
3477	NAD83(NSRS2007) / Alaska zone 10	metre	p
3478	NAD83(NSRS2007) / Arizona Central	metre	p
3479	NAD83(NSRS2007) / Arizona Central (ft)	foot	p
3480	NAD83(NSRS2007) / Arizona East	metre	p
3481	NAD83(NSRS2007) / Arizona East (ft)	foot	p
3482	NAD83(NSRS2007) / Arizona West	metre	p
3483	NAD83(NSRS2007) / Arizona West (ft)	foot	p
3484	NAD83(NSRS2007) / Arkansas North	metre	p
3485	NAD83(NSRS2007) / Arkansas North (ftUS)	US survey foot	p
3486	NAD83(NSRS2007) / Arkansas South	metre	p
3487	NAD83(NSRS2007) / Arkansas South (ftUS)	US survey foot	p
3488	NAD83(NSRS2007) / California Albers	metre	p
3489	NAD83(NSRS2007) / California zone 1	metre	p
3490	NAD83(NSRS2007) / California zone 1 (ftUS)	US survey foot	p
3491	NAD83(NSRS2007) / California zone 2	metre	p
3492	NAD83(NSRS2007) / California zone 2 (ftUS)	US survey foot	p
3493	NAD83(NSRS2007) / California zone 3	metre	p
3494	NAD83(NSRS2007) / California zone 3 (ftUS)	US survey foot	p
3495	NAD83(NSRS2007) / California zone 4	metre	p
3496	NAD83(NSRS2007) / California zone 4 (ftUS)	US survey foot	p
3497	NAD83(NSRS2007) / California zone 5	metre	p
3498	NAD83(NSRS2007) / California zone 5 (ftUS)	US survey foot	p
3499	NAD83(NSRS2007) / California zone 6	metre	p
3500	NAD83(NSRS2007) / California zone 6 (ftUS)	US survey foot	p
3501	NAD83(NSRS2007) / Colorado Central	metre	p
3502	NAD83(NSRS2007) / Colorado Central (ftUS)	US survey foot	p
3503	NAD83(NSRS2007) / Colorado North	metre	p
3504	NAD83(NSRS2007) / Colorado North (ftUS)	US survey foot	p
3505	NAD83(NSRS2007) / Colorado South	metre	p
3506	NAD83(NSRS2007) / Colorado South (ftUS)	US survey foot	p
3507	NAD83(NSRS2007) / Connecticut	metre	p
3508	NAD83(NSRS2007) / Connecticut (ftUS)	US survey foot	p
3509	NAD83(NSRS2007) / Delaware	metre	p
3510	NAD83(NSRS2007) / Delaware (ftUS)	US survey foot	p
3511	NAD83(NSRS2007) / Florida East	metre	p
3512	NAD83(NSRS2007) / Florida East (ftUS)	US survey foot	p
3513	NAD83(NSRS2007) / Florida GDL Albers	metre	p
3514	NAD83(NSRS2007) / Florida North	metre	p
3515	NAD83(NSRS2007) / Florida North (ftUS)	US survey foot	p
3516	NAD83(NSRS2007) / Florida West	metre	p
3517	NAD83(NSRS2007) / Florida West (ftUS)	US survey foot	p
3518	NAD83(NSRS2007) / Georgia East	metre	p
3519	NAD83(NSRS2007) / Georgia East (ftUS)	US survey foot	p
3520	NAD83(NSRS2007) / Georgia West	metre	p
3521	NAD83(NSRS2007) / Georgia West (ftUS)	US survey foot	p
3522	NAD83(NSRS2007) / Idaho Central	metre	p
3523	NAD83(NSRS2007) / Idaho Central (ftUS)	US survey foot	p
3524	NAD83(NSRS2007) / Idaho East	metre	p
3525	NAD83(NSRS2007) / Idaho East (ftUS)	US survey foot	p
3526	NAD83(NSRS2007) / Idaho West	metre	p
3527	NAD83(NSRS2007) / Idaho West (ftUS)	US survey foot	p
3528	NAD83(NSRS2007) / Illinois East	metre	p
3529	NAD83(NSRS2007) / Illinois East (ftUS)	US survey foot	p
3530	NAD83(NSRS2007) / Illinois West	metre	p
3531	NAD83(NSRS2007) / Illinois West (ftUS)	US survey foot	p
3532	NAD83(NSRS2007) / Indiana East	metre	p
3533	NAD83(NSRS2007) / Indiana East (ftUS)	US survey foot	p
3534	NAD83(NSRS2007) / Indiana West	metre	p
3535	NAD83(NSRS2007) / Indiana West (ftUS)	US survey foot	p
3536	NAD83(NSRS2007) / Iowa North	metre	p
3537	NAD83(NSRS2007) / Iowa North (ftUS)	US survey foot	p
3538	NAD83(NSRS2007) / Iowa South	metre	p
3539	NAD83(NSRS2007) / Iowa South (ftUS)	US survey foot	p
3540	NAD83(NSRS2007) / Kansas North	metre	p
3541	NAD83(NSRS2007) / Kansas North (ftUS)	US survey foot	p
3542	NAD83(NSRS2007) / Kansas South	metre	p
3543	NAD83(NSRS2007) / Kansas South (ftUS)	US survey foot	p
3544	NAD83(NSRS2007) / Kentucky North	metre	p
3545	NAD83(NSRS2007) / Kentucky North (ftUS)	US survey foot	p
3546	NAD83(NSRS2007) / Kentucky Single Zone	metre	p
3547	NAD83(NSRS2007) / Kentucky Single Zone (ftUS)	US survey foot	p
3548	NAD83(NSRS2007) / Kentucky South	metre	p
3549	NAD83(NSRS2007) / Kentucky South (ftUS)	US survey foot	p
3550	NAD83(NSRS2007) / Louisiana North	metre	p
3551	NAD83(NSRS2007) / Louisiana North (ftUS)	US survey foot	p
3552	NAD83(NSRS2007) / Louisiana South	metre	p
3553	NAD83(NSRS2007) / Louisiana South (ftUS)	US survey foot	p
3554	NAD83(NSRS2007) / Maine CS2000 Central	metre	p
3555	NAD83(NSRS2007) / Maine CS2000 East	metre	p
3556	NAD83(NSRS2007) / Maine CS2000 West	metre	p
3557	NAD83(NSRS2007) / Maine East	metre	p
3558	NAD83(NSRS2007) / Maine West	metre	p
3559	NAD83(NSRS2007) / Maryland	metre	p
3560	NAD83 / Utah North (ftUS)	US survey foot	p
3561	Old Hawaiian / Hawaii zone 1	US survey foot	p
3562	Old Hawaiian / Hawaii zone 2	US survey foot	p
3563	Old Hawaiian / Hawaii zone 3	US survey foot	p
3564	Old Hawaiian / Hawaii zone 4	US survey foot	p
3565	Old Hawaiian / Hawaii zone 5	US survey foot	p
3566	NAD83 / Utah Central (ftUS)	US survey foot	p
3567	NAD83 / Utah South (ftUS)	US survey foot	p
3568	NAD83(HARN) / Utah North (ftUS)	US survey foot	p
3569	NAD83(HARN) / Utah Central (ftUS)	US survey foot	p
3570	NAD83(HARN) / Utah South (ftUS)	US survey foot	p
3571	WGS 84 / North Pole LAEA Bering Sea	metre	p
3572	WGS 84 / North Pole LAEA Alaska	metre	p
3573	WGS 84 / North Pole LAEA Canada	metre	p
3574	WGS 84 / North Pole LAEA Atlantic	metre	p
3575	WGS 84 / North Pole LAEA Europe	metre	p
3576	WGS 84 / North Pole LAEA Russia	metre	p
3577	GDA94 / Australian Albers	metre	p
3578	NAD83 / Yukon Albers	metre	p
3579	NAD83(CSRS) / Yukon Albers	metre	p
3580	NAD83 / NWT Lambert	metre	p
3581	NAD83(CSRS) / NWT Lambert	metre	p
3582	NAD83(NSRS2007) / Maryland (ftUS)	US survey foot	p
3583	NAD83(NSRS2007) / Massachusetts Island	metre	p
3584	NAD83(NSRS2007) / Massachusetts Island (ftUS)	US survey foot	p
3585	NAD83(NSRS2007) / Massachusetts Mainland	metre	p
3586	NAD83(NSRS2007) / Massachusetts Mainland (ftUS)	US survey foot	p
3587	NAD83(NSRS2007) / Michigan Central	metre	p
3588	NAD83(NSRS2007) / Michigan Central (ft)	foot	p
3589	NAD83(NSRS2007) / Michigan North	metre	p
3590	NAD83(NSRS2007) / Michigan North (ft)	foot	p
3591	NAD83(NSRS2007) / Michigan Oblique Mercator	metre	p
3592	NAD83(NSRS2007) / Michigan South	metre	p
3593	NAD83(NSRS2007) / Michigan South (ft)	foot	p
3594	NAD83(NSRS2007) / Minnesota Central	metre	p
3595	NAD83(NSRS2007) / Minnesota North	metre	p
3596	NAD83(NSRS2007) / Minnesota South	metre	p
3597	NAD83(NSRS2007) / Mississippi East	metre	p
3598	NAD83(NSRS2007) / Mississippi East (ftUS)	US survey foot	p
3599	NAD83(NSRS2007) / Mississippi West	metre	p
3600	NAD83(NSRS2007) / Mississippi West (ftUS)	US survey foot	p
3601	NAD83(NSRS2007) / Missouri Central	metre	p
3602	NAD83(NSRS2007) / Missouri East	metre	p
3603	NAD83(NSRS2007) / Missouri West	metre	p
3604	NAD83(NSRS2007) / Montana	metre	p
3605	NAD83(NSRS2007) / Montana (ft)	foot	p
3606	NAD83(NSRS2007) / Nebraska	metre	p
3607	NAD83(NSRS2007) / Nevada Central	metre	p
3608	NAD83(NSRS2007) / Nevada Central (ftUS)	US survey foot	p
3609	NAD83(NSRS2007) / Nevada East	metre	p
3610	NAD83(NSRS2007) / Nevada East (ftUS)	US survey foot	p
3611	NAD83(NSRS2007) / Nevada West	metre	p
3612	NAD83(NSRS2007) / Nevada West (ftUS)	US survey foot	p
3613	NAD83(NSRS2007) / New Hampshire	metre	p
3614	NAD83(NSRS2007) / New Hampshire (ftUS)	US survey foot	p
3615	NAD83(NSRS2007) / New Jersey	metre	p
3616	NAD83(NSRS2007) / New Jersey (ftUS)	US survey foot	p
3617	NAD83(NSRS2007) / New Mexico Central	metre	p
3618	NAD83(NSRS2007) / New Mexico Central (ftUS)	US survey foot	p
3619	NAD83(NSRS2007) / New Mexico East	metre	p
3620	NAD83(NSRS2007) / New Mexico East (ftUS)	US survey foot	p
3621	NAD83(NSRS2007) / New Mexico West	metre	p
3622	NAD83(NSRS2007) / New Mexico West (ftUS)	US survey foot	p
3623	NAD83(NSRS2007) / New York Central	metre	p
3624	NAD83(NSRS2007) / New York Central (ftUS)	US survey foot	p
3625	NAD83(NSRS2007) / New York East	metre	p
3626	NAD83(NSRS2007) / New York East (ftUS)	US survey foot	p
3627	NAD83(NSRS2007) / New York Long Island	metre	p
3628	NAD83(NSRS2007) / New York Long Island (ftUS)	US survey foot	p
3629	NAD83(NSRS2007) / New York West	metre	p
3630	NAD83(NSRS2007) / New York West (ftUS)	US survey foot	p
3631	NAD83(NSRS2007) / North Carolina	metre	p
3632	NAD83(NSRS2007) / North Carolina (ftUS)	US survey foot	p
3633	NAD83(NSRS2007) / North Dakota North	metre	p
3634	NAD83(NSRS2007) / North Dakota North (ft)	foot	p
3635	NAD83(NSRS2007) / North Dakota South	metre	p
3636	NAD83(NSRS2007) / North Dakota South (ft)	foot	p
3637	NAD83(NSRS2007) / Ohio North	metre	p
3638	NAD83(NSRS2007) / Ohio South	metre	p
3639	NAD83(NSRS2007) / Oklahoma North	metre	p
3640	NAD83(NSRS2007) / Oklahoma North (ftUS)	US survey foot	p
3641	NAD83(NSRS2007) / Oklahoma South	metre	p
3642	NAD83(NSRS2007) / Oklahoma South (ftUS)	US survey foot	p
3643	NAD83(NSRS2007) / Oregon LCC (m)	metre	p
3644	NAD83(NSRS2007) / Oregon GIC Lambert (ft)	foot	p
3645	NAD83(NSRS2007) / Oregon North	metre	p
3646	NAD83(NSRS2007) / Oregon North (ft)	foot	p
3647	NAD83(NSRS2007) / Oregon South	metre	p
3648	NAD83(NSRS2007) / Oregon South (ft)	foot	p
3649	NAD83(NSRS2007) / Pennsylvania North	metre	p
3650	NAD83(NSRS2007) / Pennsylvania North (ftUS)	US survey foot	p
3651	NAD83(NSRS2007) / Pennsylvania South	metre	p
3652	NAD83(NSRS2007) / Pennsylvania South (ftUS)	US survey foot	p
3653	NAD83(NSRS2007) / Rhode Island	metre	p
3654	NAD83(NSRS2007) / Rhode Island (ftUS)	US survey foot	p
3655	NAD83(NSRS2007) / South Carolina	metre	p
3656	NAD83(NSRS2007) / South Carolina (ft)	foot	p
3657	NAD83(NSRS2007) / South Dakota North	metre	p
3658	NAD83(NSRS2007) / South Dakota North (ftUS)	US survey foot	p
3659	NAD83(NSRS2007) / South Dakota South	metre	p
3660	NAD83(NSRS2007) / South Dakota South (ftUS)	US survey foot	p
3661	NAD83(NSRS2007) / Tennessee	metre	p
3662	NAD83(NSRS2007) / Tennessee (ftUS)	US survey foot	p
3663	NAD83(NSRS2007) / Texas Central	metre	p
3664	NAD83(NSRS2007) / Texas Central (ftUS)	US survey foot	p
3665	NAD83(NSRS2007) / Texas Centric Albers Equal Area	metre	p
3666	NAD83(NSRS2007) / Texas Centric Lambert Conformal	metre	p
3667	NAD83(NSRS2007) / Texas North	metre	p
3668	NAD83(NSRS2007) / Texas North (ftUS)	US survey foot	p
3669	NAD83(NSRS2007) / Texas North Central	metre	p
3670	NAD83(NSRS2007) / Texas North Central (ftUS)	US survey foot	p
3671	NAD83(NSRS2007) / Texas South	metre	p
3672	NAD83(NSRS2007) / Texas South (ftUS)	US survey foot	p
3673	NAD83(NSRS2007) / Texas South Central	metre	p
3674	NAD83(NSRS2007) / Texas South Central (ftUS)	US survey foot	p
3675	NAD83(NSRS2007) / Utah Central	metre	p
3676	NAD83(NSRS2007) / Utah Central (ft)	foot	p
3677	NAD83(NSRS2007) / Utah Central (ftUS)	US survey foot	p
3678	NAD83(NSRS2007) / Utah North	metre	p
3679	NAD83(NSRS2007) / Utah North (ft)	foot	p
3680	NAD83(NSRS2007) / Utah North (ftUS)	US survey foot	p
3681	NAD83(NSRS2007) / Utah South	metre	p
3682	NAD83(NSRS2007) / Utah South (ft)	foot	p
3683	NAD83(NSRS2007) / Utah South (ftUS)	US survey foot	p
3684	NAD83(NSRS2007) / Vermont	metre	p
3685	NAD83(NSRS2007) / Virginia North	metre	p
3686	NAD83(NSRS2007) / Virginia North (ftUS)	US survey foot	p
3687	NAD83(NSRS2007) / Virginia South	metre	p
3688	NAD83(NSRS2007) / Virginia South (ftUS)	US survey foot	p
3689	NAD83(NSRS2007) / Washington North	metre	p
3690	NAD83(NSRS2007) / Washington North (ftUS)	US survey foot	p
3691	NAD83(NSRS2007) / Washington South	metre	p
3692	NAD83(NSRS2007) / Washington South (ftUS)	US survey foot	p
3693	NAD83(NSRS2007) / West Virginia North	metre	p
3694	NAD83(NSRS2007) / West Virginia South	metre	p
3695	NAD83(NSRS2007) / Wisconsin Central	metre	p
3696	NAD83(NSRS2007) / Wisconsin Central (ftUS)	US survey foot	p
3697	NAD83(NSRS2007) / Wisconsin North	metre	p
3698	NAD83(NSRS2007) / Wisconsin North (ftUS)	US survey foot	p
3699	NAD83(NSRS2007) / Wisconsin South	metre	p
3700	NAD83(NSRS2007) / Wisconsin South (ftUS)	US survey foot	p
3701	NAD83(NSRS2007) / Wisconsin Transverse Mercator	metre	p
3702	NAD83(NSRS2007) / Wyoming East	metre	p
3703	NAD83(NSRS2007) / Wyoming East Central	metre	p
3704	NAD83(NSRS2007) / Wyoming West Central	metre	p
3705	NAD83(NSRS2007) / Wyoming West	metre	p
3706	NAD83(NSRS2007) / UTM zone 59N	metre	p
3707	NAD83(NSRS2007) / UTM zone 60N	metre	p
3708	NAD83(NSRS2007) / UTM zone 1N	metre	p
3709	NAD83(NSRS2007) / UTM zone 2N	metre	p
3710	NAD83(NSRS2007) / UTM zone 3N	metre	p
3711	NAD83(NSRS2007) / UTM zone 4N	metre	p
3712	NAD83(NSRS2007) / UTM zone 5N	metre	p
3713	NAD83(NSRS2007) / UTM zone 6N	metre	p
3714	NAD83(NSRS2007) / UTM zone 7N	metre	p
3715	NAD83(NSRS2007) / UTM zone 8N	metre	p
3716	NAD83(NSRS2007) / UTM zone 9N	metre	p
3717	NAD83(NSRS2007) / UTM zone 10N	metre	p
3718	NAD83(NSRS2007) / UTM zone 11N	metre	p
3719	NAD83(NSRS2007) / UTM zone 12N	metre	p
3720	NAD83(NSRS2007) / UTM zone 13N	metre	p
3721	NAD83(NSRS2007) / UTM zone 14N	metre	p
3722	NAD83(NSRS2007) / UTM zone 15N	metre	p
3723	NAD83(NSRS2007) / UTM zone 16N	metre	p
3724	NAD83(NSRS2007) / UTM zone 17N	metre	p
3725	NAD83(NSRS2007) / UTM zone 18N	metre	p
3726	NAD83(NSRS2007) / UTM zone 19N	metre	p
3727	Reunion 1947 / TM Reunion	metre	p
3728	NAD83(NSRS2007) / Ohio North (ftUS)	US survey foot	p
3729	NAD83(NSRS2007) / Ohio South (ftUS)	US survey foot	p
3730	NAD83(NSRS2007) / Wyoming East (ftUS)	US survey foot	p
3731	NAD83(NSRS2007) / Wyoming East Central (ftUS)	US survey foot	p
3732	NAD83(NSRS2007) / Wyoming West Central (ftUS)	US survey foot	p
3733	NAD83(NSRS2007) / Wyoming West (ftUS)	US survey foot	p
3734	NAD83 / Ohio North (ftUS)	US survey foot	p
3735	NAD83 / Ohio South (ftUS)	US survey foot	p
3736	NAD83 / Wyoming East (ftUS)	US survey foot	p
3737	NAD83 / Wyoming East Central (ftUS)	US survey foot	p
3738	NAD83 / Wyoming West Central (ftUS)	US survey foot	p
3739	NAD83 / Wyoming West (ftUS)	US survey foot	p
3740	NAD83(HARN) / UTM zone 10N	metre	p
3741	NAD83(HARN) / UTM zone 11N	metre	p
3742	NAD83(HARN) / UTM zone 12N	metre	p
3743	NAD83(HARN) / UTM zone 13N	metre	p
3744	NAD83(HARN) / UTM zone 14N	metre	p
3745	NAD83(HARN) / UTM zone 15N	metre	p
3746	NAD83(HARN) / UTM zone 16N	metre	p
3747	NAD83(HARN) / UTM zone 17N	metre	p
3748	NAD83(HARN) / UTM zone 18N	metre	p
3749	NAD83(HARN) / UTM zone 19N	metre	p
3750	NAD83(HARN) / UTM zone 4N	metre	p
3751	NAD83(HARN) / UTM zone 5N	metre	p
3753	NAD83(HARN) / Ohio North (ftUS)	US survey foot	p
3754	NAD83(HARN) / Ohio South (ftUS)	US survey foot	p
3755	NAD83(HARN) / Wyoming East (ftUS)	US survey foot	p
3756	NAD83(HARN) / Wyoming East Central (ftUS)	US survey foot	p
3757	NAD83(HARN) / Wyoming West Central (ftUS)	US survey foot	p
3758	NAD83(HARN) / Wyoming West (ftUS)	US survey foot	p
3759	NAD83 / Hawaii zone 3 (ftUS)	US survey foot	p
3760	NAD83(HARN) / Hawaii zone 3 (ftUS)	US survey foot	p
3761	NAD83(CSRS) / UTM zone 22N	metre	p
3762	WGS 84 / South Georgia Lambert	metre	p
3763	ETRS89 / Portugal TM06	metre	p
3764	NZGD2000 / Chatham Island Circuit 2000	metre	p
3765	HTRS96 / Croatia TM	metre	p
3766	HTRS96 / Croatia LCC	metre	p
3767	HTRS96 / UTM zone 33N	metre	p
3768	HTRS96 / UTM zone 34N	metre	p
3769	Bermuda 1957 / UTM zone 20N	metre	p
3770	BDA2000 / Bermuda 2000 National Grid	metre	p
3771	NAD27 / Alberta 3TM ref merid 111 W	metre	p
3772	NAD27 / Alberta 3TM ref merid 114 W	metre	p
3773	NAD27 / Alberta 3TM ref merid 117 W	metre	p
3775	NAD83 / Alberta 3TM ref merid 111 W	metre	p
3776	NAD83 / Alberta 3TM ref merid 114 W	metre	p
3777	NAD83 / Alberta 3TM ref merid 117 W	metre	p
3779	NAD83(CSRS) / Alberta 3TM ref merid 111 W	metre	p
3780	NAD83(CSRS) / Alberta 3TM ref merid 114 W	metre	p
3781	NAD83(CSRS) / Alberta 3TM ref merid 117 W	metre	p
3783	Pitcairn 2006 / Pitcairn TM 2006	metre	p
3784	Pitcairn 1967 / UTM zone 9S	metre	p
3788	NZGD2000 / Auckland Islands TM 2000	metre	p
3789	NZGD2000 / Campbell Island TM 2000	metre	p
3790	NZGD2000 / Antipodes Islands TM 2000	metre	p
3791	NZGD2000 / Raoul Island TM 2000	metre	p
3793	NZGD2000 / Chatham Islands TM 2000	metre	p
3794	Slovenia 1996 / Slovene National Grid	metre	p
3795	NAD27 / Cuba Norte	metre	p
3796	NAD27 / Cuba Sur	metre	p
3797	NAD27 / MTQ Lambert	metre	p
3798	NAD83 / MTQ Lambert	metre	p
3799	NAD83(CSRS) / MTQ Lambert	metre	p
3800	NAD27 / Alberta 3TM ref merid 120 W	metre	p
3801	NAD83 / Alberta 3TM ref merid 120 W	metre	p
3802	NAD83(CSRS) / Alberta 3TM ref merid 120 W	metre	p
3812	ETRS89 / Belgian Lambert 2008	metre	p
3814	NAD83 / Mississippi TM	metre	p
3815	NAD83(HARN) / Mississippi TM	metre	p
3816	NAD83(NSRS2007) / Mississippi TM	metre	p
3819	HD1909	degree	g
3821	TWD67	degree	g
3822	TWD97	metre	-
3823	TWD97	degree	d	3824
3824	TWD97	degree	g
3825	TWD97 / TM2 zone 119	metre	p
3826	TWD97 / TM2 zone 121	metre	p
3827	TWD67 / TM2 zone 119	metre	p
3828	TWD67 / TM2 zone 121	metre	p
3829	Hu Tzu Shan 1950 / UTM zone 51N	metre	p
3832	WGS 84 / PDC Mercator	metre	p
3833	Pulkovo 1942(58) / Gauss-Kruger zone 2	metre	p
3834	Pulkovo 1942(83) / Gauss-Kruger zone 2	metre	p
3835	Pulkovo 1942(83) / Gauss-Kruger zone 3	metre	p		200
3836	Pulkovo 1942(83) / Gauss-Kruger zone 4	metre	p
3837	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3	metre	p
3838	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4	metre	p
3839	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 9	metre	p		200
3840	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 10	metre	p
3841	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 6	metre	p
3844	Pulkovo 1942(58) / Stereo70	metre	p
3845	SWEREF99 / RT90 7.5 gon V emulation	metre	p
3846	SWEREF99 / RT90 5 gon V emulation	metre	p
3847	SWEREF99 / RT90 2.5 gon V emulation	metre	p
3848	SWEREF99 / RT90 0 gon emulation	metre	p
3849	SWEREF99 / RT90 2.5 gon O emulation	metre	p
3850	SWEREF99 / RT90 5 gon O emulation	metre	p
3851	NZGD2000 / NZCS2000	metre	p
3852	RSRGD2000 / DGLC2000	metre	p
3854	County ST74	metre	p
3855	EGM2008 height	metre	-
3857	WGS 84 / Pseudo-Mercator	metre	p
3873	ETRS89 / GK19FIN	metre	p
3874	ETRS89 / GK20FIN	metre	p
3875	ETRS89 / GK21FIN	metre	p
3876	ETRS89 / GK22FIN	metre	p
3877	ETRS89 / GK23FIN	metre	p
3878	ETRS89 / GK24FIN	metre	p
3879	ETRS89 / GK25FIN	metre	p
3880	ETRS89 / GK26FIN	metre	p
3881	ETRS89 / GK27FIN	metre	p
3882	ETRS89 / GK28FIN	metre	p
3883	ETRS89 / GK29FIN	metre	p
3884	ETRS89 / GK30FIN	metre	p
3885	ETRS89 / GK31FIN	metre	p
3886	Fao 1979 height	metre	-
3887	IGRS	metre	-
3888	IGRS	degree	d	3889
3889	IGRS	degree	g
3890	IGRS / UTM zone 37N	metre	p
3891	IGRS / UTM zone 38N	metre	p
3892	IGRS / UTM zone 39N	metre	p
3893	ED50 / Iraq National Grid	metre	p
3900	N2000 height	metre	-
3901	KKJ / Finland Uniform Coordinate System + N60 height	metre	c	2393
3902	ETRS89 / TM35FIN(N,E) + N60 height	metre	c	5048
3903	ETRS89 / TM35FIN(N,E) + N2000 height	metre	c	5048
3906	MGI 1901	degree	g
3912	MGI 1901 / Slovene National Grid	metre	p
3920	Puerto Rico / UTM zone 20N	metre	p
3942	RGF93 v1 / CC42	metre	p
3943	RGF93 v1 / CC43	metre	p
3944	RGF93 v1 / CC44	metre	p
3945	RGF93 v1 / CC45	metre	p
3946	RGF93 v1 / CC46	metre	p
3947	RGF93 v1 / CC47	metre	p
3948	RGF93 v1 / CC48	metre	p
3949	RGF93 v1 / CC49	metre	p
3950	RGF93 v1 / CC50	metre	p
3968	NAD83 / Virginia Lambert	metre	p
3969	NAD83(HARN) / Virginia Lambert	metre	p
3970	NAD83(NSRS2007) / Virginia Lambert	metre	p
3976	WGS 84 / NSIDC Sea Ice Polar Stereographic South	metre	p
3978	NAD83 / Canada Atlas Lambert	metre	p
3979	NAD83(CSRS) / Canada Atlas Lambert	metre	p
3986	Katanga 1955 / Katanga Gauss zone A	metre	p
3987	Katanga 1955 / Katanga Gauss zone B	metre	p		200
3988	Katanga 1955 / Katanga Gauss zone C	metre	p
3989	Katanga 1955 / Katanga Gauss zone D	metre	p
3991	Puerto Rico State Plane CS of 1927	US survey foot	p
3992	Puerto Rico / St. Croix	US survey foot	p
3993	Guam 1963 / Guam SPCS	metre	p
3994	WGS 84 / Mercator 41	metre	p
3995	WGS 84 / Arctic Polar Stereographic	metre	p
3996	WGS 84 / IBCAO Polar Stereographic	metre	p
3997	WGS 84 / Dubai Local TM	metre	p
4000	MOLDREF99	metre	-
4017	MOLDREF99	degree	d	4023
4023	MOLDREF99	degree	g
4026	MOLDREF99 / Moldova TM	metre	p
4037	WGS 84 / TMzn35N	metre	p
4038	WGS 84 / TMzn36N	metre	p
4039	RGRDC 2005	metre	-
4040	RGRDC 2005	degree	d	4046
4046	RGRDC 2005	degree	g
4048	RGRDC 2005 / Congo TM zone 12	metre	p
4049	RGRDC 2005 / Congo TM zone 14	metre	p
4050	RGRDC 2005 / Congo TM zone 16	metre	p
4051	RGRDC 2005 / Congo TM zone 18	metre	p
4056	RGRDC 2005 / Congo TM zone 20	metre	p
4057	RGRDC 2005 / Congo TM zone 22	metre	p
4058	RGRDC 2005 / Congo TM zone 24	metre	p
4059	RGRDC 2005 / Congo TM zone 26	metre	p
4060	RGRDC 2005 / Congo TM zone 28	metre	p
4061	RGRDC 2005 / UTM zone 33S	metre	p
4062	RGRDC 2005 / UTM zone 34S	metre	p
4063	RGRDC 2005 / UTM zone 35S	metre	p
4071	Chua / UTM zone 23S	metre	p
4073	SREF98	metre	-
4074	SREF98	degree	d	4075
4075	SREF98	degree	g
4079	REGCAN95	metre	-
4080	REGCAN95	degree	d	4081
4081	REGCAN95	degree	g
4082	REGCAN95 / UTM zone 27N	metre	p
4083	REGCAN95 / UTM zone 28N	metre	p
4087	WGS 84 / World Equidistant Cylindrical	metre	p
4093	ETRS89 / DKTM1	metre	p
4094	ETRS89 / DKTM2	metre	p
4095	ETRS89 / DKTM3	metre	p
4096	ETRS89 / DKTM4	metre	p
4097	ETRS89 / DKTM1 + DVR90 height	metre	c	4093
4098	ETRS89 / DKTM2 + DVR90 height	metre	c	4094
4099	ETRS89 / DKTM3 + DVR90 height	metre	c	4095
4100	ETRS89 / DKTM4 + DVR90 height	metre	c	4096
4120	Greek	degree	g		200
4121	GGRS87	degree	g
4122	ATS77	degree	g
4123	KKJ	degree	g
4124	RT90	degree	g
4127	Tete	degree	g
4128	Madzansua	degree	g
4129	Observatario	degree	g
4130	Moznet	degree	g
4131	Indian 1960	degree	g		500
4132	FD58	degree	g		300
4133	EST92	degree	g
4134	PSD93	degree	g
4135	Old Hawaiian	degree	g
4136	St. Lawrence Island	degree (supplier to define representation)	g
4137	St. Paul Island	degree (supplier to define representation)	g
4138	St. George Island	degree (supplier to define representation)	g
4139	Puerto Rico	degree	g
4141	Israel 1993	degree	g
4142	Locodjo 1965	degree	g
4143	Abidjan 1987	degree	g
4144	Kalianpur 1937	degree	g
4145	Kalianpur 1962	degree	g
4146	Kalianpur 1975	degree	g
4147	Hanoi 1972	degree	g
4148	Hartebeesthoek94	degree	g
4149	CH1903	degree	g
4150	CH1903+	degree	g
4151	CHTRS95	degree	g
4152	NAD83(HARN)	degree	g
4153	Rassadiran	degree	g
4154	ED50(ED77)	degree	g
4155	Dabola 1981	degree	g
4156	S-JTSK	degree	g
4157	Mount Dillon	degree	g
4158	Naparima 1955	degree	g
4159	ELD79	degree	g
4160	Chos Malal 1914	degree	g		200
4161	Pampa del Castillo	degree	g		300
4162	Korean 1985	degree	g
4163	Yemen NGN96	degree	g
4164	South Yemen	degree	g
4165	Bissau	degree	g
4166	Korean 1995	degree	g
4167	NZGD2000	degree	g
4168	Accra	degree	g
4169	American Samoa 1962	degree	g
4170	SIRGAS 1995	degree	g
4171	RGF93 v1	degree	g
4173	IRENET95	degree	g
4174	Sierra Leone 1924	degree	g
4175	Sierra Leone 1968	degree	g
4176	Australian Antarctic	degree	g
4178	Pulkovo 1942(83)	degree	g		200
4179	Pulkovo 1942(58)	degree	g		200
4180	EST97	degree	g
4181	LUREF	degree	g
4182	Azores Occidental 1939	degree	g
4183	Azores Central 1948	degree	g
4184	Azores Oriental 1940	degree	g
4188	OSNI 1952	degree	g
4189	REGVEN	degree	g
4190	POSGAR 98	degree	g
4191	Albanian 1987	degree	g
4192	Douala 1948	degree	g
4193	Manoca 1962	degree	g
4194	Qornoq 1927	degree	g
4195	Scoresbysund 1952	degree	g
4196	Ammassalik 1958	degree	g
4197	Garoua	degree	g
4198	Kousseri	degree	g
4199	Egypt 1930	degree	g
4200	Pulkovo 1995	degree	g
4201	Adindan	degree	g
4202	AGD66	degree	g
4203	AGD84	degree	g
4204	Ain el Abd	degree	g
4205	Afgooye	degree	g
4206	Agadez	degree	g
4207	Lisbon	degree	g
4208	Aratu	degree	g		300
4209	Arc 1950	degree	g
4210	Arc 1960	degree	g
4211	Batavia	degree	g
4212	Barbados 1938	degree	g
4213	Beduaram	degree	g
4214	Beijing 1954	degree	g
4215	BD50	degree	g
4216	Bermuda 1957	degree	g
4217	NAD83 / BLM 59N (ftUS)	US survey foot	p
4218	Bogota 1975	degree	g
4219	Bukit Rimpah	degree	g
4220	Camacupa 1948	degree	g
4221	Campo Inchauspe	degree	g
4222	Cape	degree	g
4223	Carthage	degree	g
4224	Chua	degree	g
4225	Corrego Alegre 1970-72	degree	g
4227	Deir ez Zor	degree	g
4229	Egypt 1907	degree	g
4230	ED50	degree	g
4231	ED87	degree	g
4232	Fahud	degree	g
4236	Hu Tzu Shan 1950	degree	g
4237	HD72	degree	g
4238	ID74	degree	g
4239	Indian 1954	degree	g		500
4240	Indian 1975	degree	g
4241	Jamaica 1875	degree	g
4242	JAD69	degree	g
4243	Kalianpur 1880	degree	g
4244	Kandawala	degree	g
4245	Kertau 1968	degree	g
4246	KOC	degree	g
4247	La Canoa	degree	g
4248	PSAD56	degree	g		500
4249	Lake	degree	g
4250	Leigon	degree	g
4251	Liberia 1964	degree	g
4252	Lome	degree	g
4253	Luzon 1911	degree	g
4254	Hito XVIII 1963	degree	g
4255	Herat North	degree	g
4256	Mahe 1971	degree	g
4257	Makassar	degree	g
4258	ETRS89	degree	g
4259	Malongo 1987	degree	g
4261	Merchich	degree	g		300
4262	Massawa	degree	g
4263	Minna	degree	g
4265	Monte Mario	degree	g
4266	M'poraloko	degree	g
4267	NAD27	degree	g		200
4269	NAD83	degree	g
4270	Nahrwan 1967	degree	g
4271	Naparima 1972	degree	g
4272	NZGD49	degree	g
4273	NGO 1948	degree	g
4274	Datum 73	degree	g
4275	NTF	degree	g
4276	NSWC 9Z-2	degree	g
4277	OSGB36	degree	g
4278	OSGB70	degree	g
4279	OS(SN)80	degree	g
4281	Palestine 1923	degree	g
4282	Pointe Noire	degree	g
4283	GDA94	degree	g
4284	Pulkovo 1942	degree	g
4285	Qatar 1974	degree	g
4286	Qatar 1948	degree	g
4288	Loma Quintana	degree	g
4289	Amersfoort	degree	g
4292	Sapper Hill 1943	degree	g		300
4293	Schwarzeck	degree	g
4295	Serindung	degree	g
4297	Tananarive	degree	g
4298	Timbalai 1948	degree	g
4299	TM65	degree	g
4300	TM75	degree	g
4301	Tokyo	degree	g
4302	Trinidad 1903	degree	g
4303	TC(1948)	degree	g
4304	Voirol 1875	degree	g
4306	Bern 1938	degree	g
4307	Nord Sahara 1959	degree	g
4308	RT38	degree	g
4309	Yacare	degree	g
4310	Yoff	degree	g
4311	Zanderij	degree	g
4312	MGI	degree	g
4313	BD72	degree	g
4314	DHDN	degree	g
4315	Conakry 1905	degree	g
4316	Dealul Piscului 1930	degree	g
4318	NGN	degree	g
4319	KUDAMS	degree	g
4322	WGS 72	degree	g
4324	WGS 72BE	degree	g
4326	WGS 84	degree	g
4390	Kertau 1968 / Johor Grid	metre	p
4391	Kertau 1968 / Sembilan and Melaka Grid	metre	p
4392	Kertau 1968 / Pahang Grid	metre	p
4393	Kertau 1968 / Selangor Grid	metre	p
4394	Kertau 1968 / Terengganu Grid	metre	p
4395	Kertau 1968 / Pinang Grid	metre	p
4396	Kertau 1968 / Kedah and Perlis Grid	metre	p
4397	Kertau 1968 / Perak Revised Grid	metre	p
4398	Kertau 1968 / Kelantan Grid	metre	p
4399	NAD27 / BLM 59N (ftUS)	US survey foot	p
4400	NAD27 / BLM 60N (ftUS)	US survey foot	p		300
4401	NAD27 / BLM 1N (ftUS)	US survey foot	p		300
4402	NAD27 / BLM 2N (ftUS)	US survey foot	p
4403	NAD27 / BLM 3N (ftUS)	US survey foot	p		200
4404	NAD27 / BLM 4N (ftUS)	US survey foot	p		200
4405	NAD27 / BLM 5N (ftUS)	US survey foot	p		200
4406	NAD27 / BLM 6N (ftUS)	US survey foot	p		200
4407	NAD27 / BLM 7N (ftUS)	US survey foot	p		200
4408	NAD27 / BLM 8N (ftUS)	US survey foot	p		200
4409	NAD27 / BLM 9N (ftUS)	US survey foot	p		200
4410	NAD27 / BLM 10N (ftUS)	US survey foot	p
4411	NAD27 / BLM 11N (ftUS)	US survey foot	p
4412	NAD27 / BLM 12N (ftUS)	US survey foot	p
4413	NAD27 / BLM 13N (ftUS)	US survey foot	p
4414	NAD83(HARN) / Guam Map Grid	metre	p
4415	Katanga 1955 / Katanga Lambert	metre	p
4417	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7	metre	p
4418	NAD27 / BLM 18N (ftUS)	US survey foot	p
4419	NAD27 / BLM 19N (ftUS)	US survey foot	p
4420	NAD83 / BLM 60N (ftUS)	US survey foot	p
4421	NAD83 / BLM 1N (ftUS)	US survey foot	p
4422	NAD83 / BLM 2N (ftUS)	US survey foot	p
4423	NAD83 / BLM 3N (ftUS)	US survey foot	p
4424	NAD83 / BLM 4N (ftUS)	US survey foot	p
4425	NAD83 / BLM 5N (ftUS)	US survey foot	p
4426	NAD83 / BLM 6N (ftUS)	US survey foot	p
4427	NAD83 / BLM 7N (ftUS)	US survey foot	p
4428	NAD83 / BLM 8N (ftUS)	US survey foot	p
4429	NAD83 / BLM 9N (ftUS)	US survey foot	p
4430	NAD83 / BLM 10N (ftUS)	US survey foot	p
4431	NAD83 / BLM 11N (ftUS)	US survey foot	p
4432	NAD83 / BLM 12N (ftUS)	US survey foot	p
4433	NAD83 / BLM 13N (ftUS)	US survey foot	p
4434	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8	metre	p
4437	NAD83(NSRS2007) / Puerto Rico and Virgin Is.	metre	p
4438	NAD83 / BLM 18N (ftUS)	US survey foot	p
4439	NAD83 / BLM 19N (ftUS)	US survey foot	p
4440	NZVD2009 height	metre	-
4455	NAD27 / Pennsylvania South	US survey foot	p
4456	NAD27 / New York Long Island	US survey foot	p
4457	NAD83 / South Dakota North (ftUS)	US survey foot	p
4458	Dunedin-Bluff 1960 height	metre	-
4462	WGS 84 / Australian Centre for Remote Sensing Lambert	metre	p
4463	RGSPM06	degree	g
4465	RGSPM06	metre	-
4466	RGSPM06	degree	d	4463
4467	RGSPM06 / UTM zone 21N	metre	p
4468	RGM04	metre	-
4469	RGM04	degree	d	4470
4470	RGM04	degree	g
4471	RGM04 / UTM zone 38S	metre	p
4472	Cadastre 1997	degree	d	4475
4473	Cadastre 1997	metre	-
4475	Cadastre 1997	degree	g
4479	China Geodetic Coordinate System 2000	metre	-
4480	China Geodetic Coordinate System 2000	degree	d	4490
4481	Mexico ITRF92	metre	-
4482	Mexico ITRF92	degree	d	4483
4483	Mexico ITRF92	degree	g
4484	Mexico ITRF92 / UTM zone 11N	metre	p
4485	Mexico ITRF92 / UTM zone 12N	metre	p
4486	Mexico ITRF92 / UTM zone 13N	metre	p
4487	Mexico ITRF92 / UTM zone 14N	metre	p
4488	Mexico ITRF92 / UTM zone 15N	metre	p
4489	Mexico ITRF92 / UTM zone 16N	metre	p
4490	China Geodetic Coordinate System 2000	degree	g
4491	CGCS2000 / Gauss-Kruger zone 13	metre	p
4492	CGCS2000 / Gauss-Kruger zone 14	metre	p
4493	CGCS2000 / Gauss-Kruger zone 15	metre	p
4494	CGCS2000 / Gauss-Kruger zone 16	metre	p
4495	CGCS2000 / Gauss-Kruger zone 17	metre	p
4496	CGCS2000 / Gauss-Kruger zone 18	metre	p
4497	CGCS2000 / Gauss-Kruger zone 19	metre	p
4498	CGCS2000 / Gauss-Kruger zone 20	metre	p
4499	CGCS2000 / Gauss-Kruger zone 21	metre	p
4500	CGCS2000 / Gauss-Kruger zone 22	metre	p
4501	CGCS2000 / Gauss-Kruger zone 23	metre	p
4502	CGCS2000 / Gauss-Kruger CM 75E	metre	p
4503	CGCS2000 / Gauss-Kruger CM 81E	metre	p
4504	CGCS2000 / Gauss-Kruger CM 87E	metre	p
4505	CGCS2000 / Gauss-Kruger CM 93E	metre	p
4506	CGCS2000 / Gauss-Kruger CM 99E	metre	p
4507	CGCS2000 / Gauss-Kruger CM 105E	metre	p
4508	CGCS2000 / Gauss-Kruger CM 111E	metre	p
4509	CGCS2000 / Gauss-Kruger CM 117E	metre	p
4510	CGCS2000 / Gauss-Kruger CM 123E	metre	p
4511	CGCS2000 / Gauss-Kruger CM 129E	metre	p
4512	CGCS2000 / Gauss-Kruger CM 135E	metre	p
4513	CGCS2000 / 3-degree Gauss-Kruger zone 25	metre	p
4514	CGCS2000 / 3-degree Gauss-Kruger zone 26	metre	p
4515	CGCS2000 / 3-degree Gauss-Kruger zone 27	metre	p
4516	CGCS2000 / 3-degree Gauss-Kruger zone 28	metre	p
4517	CGCS2000 / 3-degree Gauss-Kruger zone 29	metre	p
4518	CGCS2000 / 3-degree Gauss-Kruger zone 30	metre	p
4519	CGCS2000 / 3-degree Gauss-Kruger zone 31	metre	p
4520	CGCS2000 / 3-degree Gauss-Kruger zone 32	metre	p
4521	CGCS2000 / 3-degree Gauss-Kruger zone 33	metre	p
4522	CGCS2000 / 3-degree Gauss-Kruger zone 34	metre	p
4523	CGCS2000 / 3-degree Gauss-Kruger zone 35	metre	p
4524	CGCS2000 / 3-degree Gauss-Kruger zone 36	metre	p
4525	CGCS2000 / 3-degree Gauss-Kruger zone 37	metre	p
4526	CGCS2000 / 3-degree Gauss-Kruger zone 38	metre	p
4527	CGCS2000 / 3-degree Gauss-Kruger zone 39	metre	p
4528	CGCS2000 / 3-degree Gauss-Kruger zone 40	metre	p
4529	CGCS2000 / 3-degree Gauss-Kruger zone 41	metre	p
4530	CGCS2000 / 3-degree Gauss-Kruger zone 42	metre	p
4531	CGCS2000 / 3-degree Gauss-Kruger zone 43	metre	p
4532	CGCS2000 / 3-degree Gauss-Kruger zone 44	metre	p
4533	CGCS2000 / 3-degree Gauss-Kruger zone 45	metre	p
4534	CGCS2000 / 3-degree Gauss-Kruger CM 75E	metre	p
4535	CGCS2000 / 3-degree Gauss-Kruger CM 78E	metre	p
4536	CGCS2000 / 3-degree Gauss-Kruger CM 81E	metre	p
4537	CGCS2000 / 3-degree Gauss-Kruger CM 84E	metre	p
4538	CGCS2000 / 3-degree Gauss-Kruger CM 87E	metre	p
4539	CGCS2000 / 3-degree Gauss-Kruger CM 90E	metre	p
4540	CGCS2000 / 3-degree Gauss-Kruger CM 93E	metre	p
4541	CGCS2000 / 3-degree Gauss-Kruger CM 96E	metre	p
4542	CGCS2000 / 3-degree Gauss-Kruger CM 99E	metre	p
4543	CGCS2000 / 3-degree Gauss-Kruger CM 102E	metre	p
4544	CGCS2000 / 3-degree Gauss-Kruger CM 105E	metre	p
4545	CGCS2000 / 3-degree Gauss-Kruger CM 108E	metre	p
4546	CGCS2000 / 3-degree Gauss-Kruger CM 111E	metre	p
4547	CGCS2000 / 3-degree Gauss-Kruger CM 114E	metre	p
4548	CGCS2000 / 3-degree Gauss-Kruger CM 117E	metre	p
4549	CGCS2000 / 3-degree Gauss-Kruger CM 120E	metre	p
4550	CGCS2000 / 3-degree Gauss-Kruger CM 123E	metre	p
4551	CGCS2000 / 3-degree Gauss-Kruger CM 126E	metre	p
4552	CGCS2000 / 3-degree Gauss-Kruger CM 129E	metre	p
4553	CGCS2000 / 3-degree Gauss-Kruger CM 132E	metre	p
4554	CGCS2000 / 3-degree Gauss-Kruger CM 135E	metre	p
4555	New Beijing	degree	g
4556	RRAF 1991	metre	-
4557	RRAF 1991	degree	d	4558
4558	RRAF 1991	degree	g
4559	RRAF 1991 / UTM zone 20N	metre	p
4568	New Beijing / Gauss-Kruger zone 13	metre	p
4569	New Beijing / Gauss-Kruger zone 14	metre	p
4570	New Beijing / Gauss-Kruger zone 15	metre	p
4571	New Beijing / Gauss-Kruger zone 16	metre	p
4572	New Beijing / Gauss-Kruger zone 17	metre	p
4573	New Beijing / Gauss-Kruger zone 18	metre	p
4574	New Beijing / Gauss-Kruger zone 19	metre	p
4575	New Beijing / Gauss-Kruger zone 20	metre	p
4576	New Beijing / Gauss-Kruger zone 21	metre	p
4577	New Beijing / Gauss-Kruger zone 22	metre	p
4578	New Beijing / Gauss-Kruger zone 23	metre	p
4579	New Beijing / Gauss-Kruger CM 75E	metre	p
4580	New Beijing / Gauss-Kruger CM 81E	metre	p
4581	New Beijing / Gauss-Kruger CM 87E	metre	p
4582	New Beijing / Gauss-Kruger CM 93E	metre	p
4583	New Beijing / Gauss-Kruger CM 99E	metre	p
4584	New Beijing / Gauss-Kruger CM 105E	metre	p
4585	New Beijing / Gauss-Kruger CM 111E	metre	p
4586	New Beijing / Gauss-Kruger CM 117E	metre	p
4587	New Beijing / Gauss-Kruger CM 123E	metre	p
4588	New Beijing / Gauss-Kruger CM 129E	metre	p
4589	New Beijing / Gauss-Kruger CM 135E	metre	p
4600	Anguilla 1957	degree (supplier to define representation)	g		600
4601	Antigua 1943	degree	g
4602	Dominica 1945	degree	g
4603	Grenada 1953	degree	g		200
4604	Montserrat 1958	degree	g
4605	St. Kitts 1955	degree	g
4606	St. Lucia 1955	degree	g
4607	St. Vincent 1945	degree	g
4608	NAD27(76)	degree	g
4609	NAD27(CGQ77)	degree	g
4610	Xian 1980	degree	g
4611	Hong Kong 1980	degree	g
4612	JGD2000	degree	g
4613	Segara	degree	g
4614	QND95	degree	g
4615	Porto Santo	degree	g
4616	Selvagem Grande	degree	g
4617	NAD83(CSRS)	degree	g
4618	SAD69	degree	g
4619	SWEREF99	degree	g
4620	Point 58	degree	g
4621	Fort Marigot	degree	g
4622	Guadeloupe 1948	degree	g
4623	CSG67	degree	g
4624	RGFG95	degree	g
4625	Martinique 1938	degree	g
4626	Reunion 1947	degree	g
4627	RGR92	degree	g
4628	Tahiti 52	degree	g
4629	Tahaa 54	degree	g
4630	IGN72 Nuku Hiva	degree	g		200
4632	Combani 1950	degree	g
4633	IGN56 Lifou	degree	g
4636	Petrels 1972	degree	g
4637	Perroud 1950	degree	g
4638	Saint Pierre et Miquelon 1950	degree	g
4639	MOP78	degree	g
4641	IGN53 Mare	degree	g
4642	ST84 Ile des Pins	degree	g
4643	ST71 Belep	degree	g
4644	NEA74 Noumea	degree	g
4646	Grand Comoros	degree	g
4647	ETRS89 / UTM zone 32N (zE-N)	metre	p
4652	New Beijing / 3-degree Gauss-Kruger zone 25	metre	p
4653	New Beijing / 3-degree Gauss-Kruger zone 26	metre	p
4654	New Beijing / 3-degree Gauss-Kruger zone 27	metre	p
4655	New Beijing / 3-degree Gauss-Kruger zone 28	metre	p
4656	New Beijing / 3-degree Gauss-Kruger zone 29	metre	p
4657	Reykjavik 1900	degree	g
4658	Hjorsey 1955	degree	g
4659	ISN93	degree	g
4660	Helle 1954	degree	g
4661	LKS92	degree	g
4662	IGN72 Grande Terre	degree	g
4663	Porto Santo 1995	degree	g		600
4664	Azores Oriental 1995	degree	g
4665	Azores Central 1995	degree	g
4666	Lisbon 1890	degree	g
4667	IKBD-92	degree	g
4668	ED79	degree	g
4669	LKS94	degree	g
4670	IGM95	degree	g
4671	Voirol 1879	degree	g
4672	Chatham Islands 1971	degree	g
4673	Chatham Islands 1979	degree	g
4674	SIRGAS 2000	degree	g
4675	Guam 1963	degree (supplier to define representation)	g
4676	Vientiane 1982	degree	g
4677	Lao 1993	degree	g
4678	Lao 1997	degree	g
4679	Jouik 1961	degree	g
4680	Nouakchott 1965	degree	g		600
4682	Gulshan 303	degree	g
4683	PRS92	degree	g
4684	Gan 1970	degree	g
4686	MAGNA-SIRGAS	degree	g
4687	RGPF	degree	g
4688	Fatu Iva 72	degree	g
4689	IGN63 Hiva Oa	degree	g		300
4690	Tahiti 79	degree	g
4691	Moorea 87	degree	g
4692	Maupiti 83	degree	g
4693	Nakhl-e Ghanem	degree	g
4694	POSGAR 94	degree	g
4695	Katanga 1955	degree	g
4696	Kasai 1953	degree	g
4697	IGC 1962 6th Parallel South	degree	g
4698	IGN 1962 Kerguelen	degree	g
4699	Le Pouce 1934	degree	g
4700	IGN Astro 1960	degree	g
4701	IGCB 1955	degree	g
4702	Mauritania 1999	degree	g
4703	Mhast 1951	degree	g
4704	Mhast (onshore)	degree	g
4705	Mhast (offshore)	degree	g
4706	Egypt Gulf of Suez S-650 TL	degree	g
4707	Tern Island 1961	degree	g
4708	Cocos Islands 1965	degree	g
4709	Iwo Jima 1945	degree	g
4710	Astro DOS 71	degree	g
4711	Marcus Island 1952	degree	g
4712	Ascension Island 1958	degree	g
4713	Ayabelle Lighthouse	degree	g
4714	Bellevue	degree	g
4715	Camp Area Astro	degree	g
4716	Phoenix Islands 1966	degree	g
4717	Cape Canaveral	degree	g
4718	Solomon 1968	degree	g		800
4719	Easter Island 1967	degree	g
4720	Fiji 1986	degree	g
4721	Fiji 1956	degree	g
4722	South Georgia 1968	degree	g
4723	GCGD59	degree	g
4724	Diego Garcia 1969	degree	g
4725	Johnston Island 1961	degree	g
4726	SIGD61	degree	g
4727	Midway 1961	degree	g
4728	PN84	degree	g
4729	Pitcairn 1967	degree	g
4730	Santo 1965	degree	g
4732	Marshall Islands 1960	degree	g
4733	Wake Island 1952	degree	g
4734	Tristan 1968	degree	g
4735	Kusaie 1951	degree	g
4736	Deception Island	degree	g
4737	Korea 2000	degree	g
4738	Hong Kong 1963	degree	g
4739	Hong Kong 1963(67)	degree	g
4740	PZ-90	degree	g
4741	FD54	degree	g		200
4742	GDM2000	degree	g
4743	Karbala 1979	degree	g
4744	Nahrwan 1934	degree	g
4745	RD/83	degree	g		200
4746	PD/83	degree	g		200
4747	GR96	degree	g
4748	Vanua Levu 1915	degree	g
4749	RGNC91-93	degree	g
4750	ST87 Ouvea	degree	g
4751	Kertau (RSO)	degree	g		200
4752	Viti Levu 1912	degree	g
4753	fk89	degree	g
4754	LGD2006	degree	g
4755	DGN95	degree	g
4756	VN-2000	degree	g
4757	SVY21	degree	g
4758	JAD2001	degree	g
4759	NAD83(NSRS2007)	degree	g
4760	WGS 66	degree	g
4761	HTRS96	degree	g
4762	BDA2000	degree	g
4763	Pitcairn 2006	degree	g
4764	RSRGD2000	degree	g
4765	Slovenia 1996	degree	g
4766	New Beijing / 3-degree Gauss-Kruger zone 30	metre	p
4767	New Beijing / 3-degree Gauss-Kruger zone 31	metre	p
4768	New Beijing / 3-degree Gauss-Kruger zone 32	metre	p
4769	New Beijing / 3-degree Gauss-Kruger zone 33	metre	p
4770	New Beijing / 3-degree Gauss-Kruger zone 34	metre	p
4771	New Beijing / 3-degree Gauss-Kruger zone 35	metre	p
4772	New Beijing / 3-degree Gauss-Kruger zone 36	metre	p
4773	New Beijing / 3-degree Gauss-Kruger zone 37	metre	p
4774	New Beijing / 3-degree Gauss-Kruger zone 38	metre	p
4775	New Beijing / 3-degree Gauss-Kruger zone 39	metre	p
4776	New Beijing / 3-degree Gauss-Kruger zone 40	metre	p
4777	New Beijing / 3-degree Gauss-Kruger zone 41	metre	p
4778	New Beijing / 3-degree Gauss-Kruger zone 42	metre	p
4779	New Beijing / 3-degree Gauss-Kruger zone 43	metre	p
4780	New Beijing / 3-degree Gauss-Kruger zone 44	metre	p
4781	New Beijing / 3-degree Gauss-Kruger zone 45	metre	p
4782	New Beijing / 3-degree Gauss-Kruger CM 75E	metre	p
4783	New Beijing / 3-degree Gauss-Kruger CM 78E	metre	p
4784	New Beijing / 3-degree Gauss-Kruger CM 81E	metre	p
4785	New Beijing / 3-degree Gauss-Kruger CM 84E	metre	p
4786	New Beijing / 3-degree Gauss-Kruger CM 87E	metre	p
4787	New Beijing / 3-degree Gauss-Kruger CM 90E	metre	p
4788	New Beijing / 3-degree Gauss-Kruger CM 93E	metre	p
4789	New Beijing / 3-degree Gauss-Kruger CM 96E	metre	p
4790	New Beijing / 3-degree Gauss-Kruger CM 99E	metre	p
4791	New Beijing / 3-degree Gauss-Kruger CM 102E	metre	p
4792	New Beijing / 3-degree Gauss-Kruger CM 105E	metre	p
4793	New Beijing / 3-degree Gauss-Kruger CM 108E	metre	p
4794	New Beijing / 3-degree Gauss-Kruger CM 111E	metre	p
4795	New Beijing / 3-degree Gauss-Kruger CM 114E	metre	p
4796	New Beijing / 3-degree Gauss-Kruger CM 117E	metre	p
4797	New Beijing / 3-degree Gauss-Kruger CM 120E	metre	p
4798	New Beijing / 3-degree Gauss-Kruger CM 123E	metre	p
4799	New Beijing / 3-degree Gauss-Kruger CM 126E	metre	p
4800	New Beijing / 3-degree Gauss-Kruger CM 129E	metre	p
4801	Bern 1898 (Bern)	degree	g
4802	Bogota 1975 (Bogota)	degree	g
4803	Lisbon (Lisbon)	degree	g
4804	Makassar (Jakarta)	degree	g
4805	MGI (Ferro)	degree	g		200
4806	Monte Mario (Rome)	degree	g
4807	NTF (Paris)	grad	g
4809	BD50 (Brussels)	degree	g
4810	Tananarive (Paris)	grad	g
4811	Voirol 1875 (Paris)	grad	g
4812	New Beijing / 3-degree Gauss-Kruger CM 132E	metre	p
4813	Batavia (Jakarta)	degree	g
4814	RT38 (Stockholm)	degree	g
4815	Greek (Athens)	degree	g		200
4816	Carthage (Paris)	grad	g
4817	NGO 1948 (Oslo)	degree	g
4818	S-JTSK (Ferro)	degree	g		200
4820	Segara (Jakarta)	degree	g
4821	Voirol 1879 (Paris)	grad	g
4822	New Beijing / 3-degree Gauss-Kruger CM 135E	metre	p
4823	Sao Tome	degree	g
4824	Principe	degree	g
4826	WGS 84 / Cape Verde National	metre	p
4839	ETRS89 / LCC Germany (N-E)	metre	p
4882	Slovenia 1996	metre	-
4883	Slovenia 1996	degree	d	4765
4884	RSRGD2000	metre	-
4885	RSRGD2000	degree	d	4764
4886	BDA2000	metre	-
4887	BDA2000	degree	d	4762
4888	HTRS96	metre	-
4889	HTRS96	degree	d	4761
4890	WGS 66	metre	-
4891	WGS 66	degree	d	4760
4892	NAD83(NSRS2007)	metre	-
4893	NAD83(NSRS2007)	degree	d	4759
4894	JAD2001	metre	-
4895	JAD2001	degree	d	4758
4896	ITRF2005	metre	-
4897	DGN95	metre	-
4898	DGN95	degree	d	4755
4899	LGD2006	metre	-
4900	LGD2006	degree	d	4754
4901	ATF (Paris)	grad	g
4903	Madrid 1870 (Madrid)	degree	g
4904	Lisbon 1890 (Lisbon)	degree	g
4906	RGNC91-93	metre	-
4907	RGNC91-93	degree	d	4749
4908	GR96	metre	-
4909	GR96	degree	d	4747
4910	ITRF88	metre	-
4911	ITRF89	metre	-
4912	ITRF90	metre	-
4913	ITRF91	metre	-
4914	ITRF92	metre	-
4915	ITRF93	metre	-
4916	ITRF94	metre	-
4917	ITRF96	metre	-
4918	ITRF97	metre	-
4919	ITRF2000	metre	-
4920	GDM2000	metre	-
4921	GDM2000	degree	d	4742
4922	PZ-90	metre	-
4923	PZ-90	degree	d	4740
4924	Mauritania 1999	metre	-
4925	Mauritania 1999	degree	d	4702
4926	Korea 2000	metre	-
4927	Korea 2000	degree	d	4737
4928	POSGAR 94	metre	-
4929	POSGAR 94	degree	d	4694
4930	Australian Antarctic	metre	-
4931	Australian Antarctic	degree	d	4176
4932	CHTRS95	metre	-
4933	CHTRS95	degree	d	4151
4934	EST97	metre	-
4935	EST97	degree	d	4180
4936	ETRS89	metre	-
4937	ETRS89	degree	d	4258
4938	GDA94	metre	-
4939	GDA94	degree	d	4283
4940	Hartebeesthoek94	metre	-
4941	Hartebeesthoek94	degree	d	4148
4942	IRENET95	metre	-
4943	IRENET95	degree	d	4173
4944	ISN93	metre	-
4945	ISN93	degree	d	4659
4946	JGD2000	metre	-
4947	JGD2000	degree	d	4612
4948	LKS92	metre	-
4949	LKS92	degree	d	4661
4950	LKS94	metre	-
4951	LKS94	degree	d	4669
4952	Moznet	metre	-
4953	Moznet	degree	d	4130
4954	NAD83(CSRS)	metre	-
4955	NAD83(CSRS)	degree	d	4617
4956	NAD83(HARN)	metre	-
4957	NAD83(HARN)	degree	d	4152
4958	NZGD2000	metre	-
4959	NZGD2000	degree	d	4167
4960	POSGAR 98	metre	-
4961	POSGAR 98	degree	d	4190
4962	REGVEN	metre	-
4963	REGVEN	degree	d	4189
4964	RGF93 v1	metre	-
4965	RGF93 v1	degree	d	4171
4966	RGFG95	metre	-
4967	RGFG95	degree	d	4624
4970	RGR92	metre	-
4971	RGR92	degree	d	4627
4974	SIRGAS 1995	metre	-
4975	SIRGAS 1995	degree	d	4170
4976	SWEREF99	metre	-
4977	SWEREF99	degree	d	4619
4978	WGS 84	metre	-
4979	WGS 84	degree	d	4326
4980	Yemen NGN96	metre	-
4981	Yemen NGN96	degree	d	4163
4982	IGM95	metre	-
4983	IGM95	degree	d	4670
4984	WGS 72	metre	-
4985	WGS 72	degree	d	4322
4986	WGS 72BE	metre	-
4987	WGS 72BE	degree	d	4324
4988	SIRGAS 2000	metre	-
4989	SIRGAS 2000	degree	d	4674
4990	Lao 1993	metre	-
4991	Lao 1993	degree	d	4677
4992	Lao 1997	metre	-
4993	Lao 1997	degree	d	4678
4994	PRS92	metre	-
4995	PRS92	degree	d	4683
4996	MAGNA-SIRGAS	metre	-
4997	MAGNA-SIRGAS	degree	d	4686
4998	RGPF	metre	-
4999	RGPF	degree	d	4687
5011	PTRA08	metre	-
5012	PTRA08	degree	d	5013
5013	PTRA08	degree	g
5014	PTRA08 / UTM zone 25N	metre	p
5015	PTRA08 / UTM zone 26N	metre	p
5016	PTRA08 / UTM zone 28N	metre	p
5017	Lisbon 1890 / Portugal Bonne New	metre	p
5018	Lisbon / Portuguese Grid New	metre	p
5041	WGS 84 / UPS North (E,N)	metre	p
5042	WGS 84 / UPS South (E,N)	metre	p
5048	ETRS89 / TM35FIN(N,E)	metre	p
5069	NAD27 / Conus Albers	metre	p
5070	NAD83 / Conus Albers	metre	p
5071	NAD83(HARN) / Conus Albers	metre	p
5072	NAD83(NSRS2007) / Conus Albers	metre	p
5105	ETRS89 / NTM zone 5	metre	p
5106	ETRS89 / NTM zone 6	metre	p
5107	ETRS89 / NTM zone 7	metre	p
5108	ETRS89 / NTM zone 8	metre	p
5109	ETRS89 / NTM zone 9	metre	p
5110	ETRS89 / NTM zone 10	metre	p
5111	ETRS89 / NTM zone 11	metre	p
5112	ETRS89 / NTM zone 12	metre	p
5113	ETRS89 / NTM zone 13	metre	p
5114	ETRS89 / NTM zone 14	metre	p
5115	ETRS89 / NTM zone 15	metre	p
5116	ETRS89 / NTM zone 16	metre	p
5117	ETRS89 / NTM zone 17	metre	p
5118	ETRS89 / NTM zone 18	metre	p
5119	ETRS89 / NTM zone 19	metre	p
5120	ETRS89 / NTM zone 20	metre	p
5121	ETRS89 / NTM zone 21	metre	p
5122	ETRS89 / NTM zone 22	metre	p
5123	ETRS89 / NTM zone 23	metre	p
5124	ETRS89 / NTM zone 24	metre	p
5125	ETRS89 / NTM zone 25	metre	p
5126	ETRS89 / NTM zone 26	metre	p
5127	ETRS89 / NTM zone 27	metre	p
5128	ETRS89 / NTM zone 28	metre	p
5129	ETRS89 / NTM zone 29	metre	p
5130	ETRS89 / NTM zone 30	metre	p
5132	Tokyo 1892	degree	g
5167	Korean 1985 / East Sea Belt	metre	p
5168	Korean 1985 / Central Belt Jeju	metre	p
5169	Tokyo 1892 / Korea West Belt	metre	p		400
5170	Tokyo 1892 / Korea Central Belt	metre	p		400
5171	Tokyo 1892 / Korea East Belt	metre	p		400
5172	Tokyo 1892 / Korea East Sea Belt	metre	p		400
5173	Korean 1985 / Modified West Belt	metre	p
5174	Korean 1985 / Modified Central Belt	metre	p
5175	Korean 1985 / Modified Central Belt Jeju	metre	p
5176	Korean 1985 / Modified East Belt	metre	p
5177	Korean 1985 / Modified East Sea Belt	metre	p
5178	Korean 1985 / Unified CS	metre	p
5179	Korea 2000 / Unified CS	metre	p
5180	Korea 2000 / West Belt	metre	p
5181	Korea 2000 / Central Belt	metre	p
5182	Korea 2000 / Central Belt Jeju	metre	p
5183	Korea 2000 / East Belt	metre	p
5184	Korea 2000 / East Sea Belt	metre	p
5185	Korea 2000 / West Belt 2010	metre	p
5186	Korea 2000 / Central Belt 2010	metre	p
5187	Korea 2000 / East Belt 2010	metre	p
5188	Korea 2000 / East Sea Belt 2010	metre	p
5193	Incheon height	metre	-
5195	Trieste height	metre	-
5214	Genoa 1942 height	metre	-
5221	S-JTSK (Ferro) / Krovak East North	metre	p		200
5223	WGS 84 / Gabon TM	metre	p
5224	S-JTSK/05 (Ferro) / Modified Krovak	metre	p
5225	S-JTSK/05 (Ferro) / Modified Krovak East North	metre	p
5228	S-JTSK/05	degree	g
5229	S-JTSK/05 (Ferro)	degree	g
5233	SLD99	degree	g
5234	Kandawala / Sri Lanka Grid	metre	p
5235	SLD99 / Sri Lanka Grid 1999	metre	p
5237	SLVD height	metre	-
5243	ETRS89 / LCC Germany (E-N)	metre	p
5244	GDBD2009	metre	-
5245	GDBD2009	degree	d	5246
5246	GDBD2009	degree	g
5247	GDBD2009 / Brunei BRSO	metre	p
5250	TUREF	metre	-
5251	TUREF	degree	d	5252
5252	TUREF	degree	g
5253	TUREF / TM27	metre	p
5254	TUREF / TM30	metre	p
5255	TUREF / TM33	metre	p
5256	TUREF / TM36	metre	p
5257	TUREF / TM39	metre	p
5258	TUREF / TM42	metre	p
5259	TUREF / TM45	metre	p
5262	DRUKREF 03	metre	-
5263	DRUKREF 03	degree	d	5264
5264	DRUKREF 03	degree	g
5266	DRUKREF 03 / Bhutan National Grid	metre	p
5269	TUREF / 3-degree Gauss-Kruger zone 9	metre	p
5270	TUREF / 3-degree Gauss-Kruger zone 10	metre	p
5271	TUREF / 3-degree Gauss-Kruger zone 11	metre	p
5272	TUREF / 3-degree Gauss-Kruger zone 12	metre	p
5273	TUREF / 3-degree Gauss-Kruger zone 13	metre	p
5274	TUREF / 3-degree Gauss-Kruger zone 14	metre	p
5275	TUREF / 3-degree Gauss-Kruger zone 15	metre	p
5292	DRUKREF 03 / Bumthang TM	metre	p
5293	DRUKREF 03 / Chhukha TM	metre	p
5294	DRUKREF 03 / Dagana TM	metre	p
5295	DRUKREF 03 / Gasa TM	metre	p
5296	DRUKREF 03 / Ha TM	metre	p
5297	DRUKREF 03 / Lhuentse TM	metre	p
5298	DRUKREF 03 / Mongar TM	metre	p
5299	DRUKREF 03 / Paro TM	metre	p
5300	DRUKREF 03 / Pemagatshel TM	metre	p
5301	DRUKREF 03 / Punakha TM	metre	p
5302	DRUKREF 03 / Samdrup Jongkhar TM	metre	p
5303	DRUKREF 03 / Samtse TM	metre	p
5304	DRUKREF 03 / Sarpang TM	metre	p
5305	DRUKREF 03 / Thimphu TM	metre	p
5306	DRUKREF 03 / Trashigang TM	metre	p
5307	DRUKREF 03 / Trongsa TM	metre	p
5308	DRUKREF 03 / Tsirang TM	metre	p
5309	DRUKREF 03 / Wangdue Phodrang TM	metre	p
5310	DRUKREF 03 / Yangtse TM	metre	p
5311	DRUKREF 03 / Zhemgang TM	metre	p
5316	ETRS89 / Faroe TM	metre	p
5317	FVR09 height	metre	-
5318	ETRS89 / Faroe TM + FVR09 height	metre	c	5316
5320	NAD83 / Teranet Ontario Lambert	metre	p
5321	NAD83(CSRS) / Teranet Ontario Lambert	metre	p
5322	ISN2004	metre	-
5323	ISN2004	degree	d	5324
5324	ISN2004	degree	g
5325	ISN2004 / Lambert 2004	metre	p
5329	Segara (Jakarta) / NEIEZ	metre	p
5330	Batavia (Jakarta) / NEIEZ	metre	p
5331	Makassar (Jakarta) / NEIEZ	metre	p
5332	ITRF2008	metre	-
5336	Black Sea depth	metre	-
5337	Aratu / UTM zone 25S	metre	p		300
5340	POSGAR 2007	degree	g
5341	POSGAR 2007	metre	-
5342	POSGAR 2007	degree	d	5340
5343	POSGAR 2007 / Argentina 1	metre	p
5344	POSGAR 2007 / Argentina 2	metre	p
5345	POSGAR 2007 / Argentina 3	metre	p
5346	POSGAR 2007 / Argentina 4	metre	p
5347	POSGAR 2007 / Argentina 5	metre	p
5348	POSGAR 2007 / Argentina 6	metre	p
5349	POSGAR 2007 / Argentina 7	metre	p
5352	MARGEN	metre	-
5353	MARGEN	degree	d	5354
5354	MARGEN	degree	g
5355	MARGEN / UTM zone 20S	metre	p
5356	MARGEN / UTM zone 19S	metre	p
5357	MARGEN / UTM zone 21S	metre	p
5358	SIRGAS-Chile 2002	metre	-
5359	SIRGAS-Chile 2002	degree	d	5360
5360	SIRGAS-Chile 2002	degree	g
5361	SIRGAS-Chile 2002 / UTM zone 19S	metre	p
5362	SIRGAS-Chile 2002 / UTM zone 18S	metre	p
5363	CR05	metre	-
5364	CR05	degree	d	5365
5365	CR05	degree	g
5367	CR05 / CRTM05	metre	p
5368	MACARIO SOLIS	metre	-
5369	Peru96	metre	-
5370	MACARIO SOLIS	degree	d	5371
5371	MACARIO SOLIS	degree	g
5372	Peru96	degree	d	5373
5373	Peru96	degree	g
5379	SIRGAS-ROU98	metre	-
5380	SIRGAS-ROU98	degree	d	5381
5381	SIRGAS-ROU98	degree	g
5382	SIRGAS-ROU98 / UTM zone 21S	metre	p
5383	SIRGAS-ROU98 / UTM zone 22S	metre	p
5387	Peru96 / UTM zone 18S	metre	p
5389	Peru96 / UTM zone 19S	metre	p
5391	SIRGAS_ES2007.8	metre	-
5392	SIRGAS_ES2007.8	degree	d	5393
5393	SIRGAS_ES2007.8	degree	g
5396	SIRGAS 2000 / UTM zone 26S	metre	p
5451	Ocotepeque 1935	degree	g
5456	Ocotepeque 1935 / Costa Rica Norte	metre	p
5457	Ocotepeque 1935 / Costa Rica Sur	metre	p
5459	Ocotepeque 1935 / Guatemala Sur	metre	p
5460	Ocotepeque 1935 / El Salvador Lambert	metre	p
5461	Ocotepeque 1935 / Nicaragua Norte	metre	p
5462	Ocotepeque 1935 / Nicaragua Sur	metre	p
5463	SAD69 / UTM zone 17N	metre	p
5464	Sibun Gorge 1922	degree	g
5467	Panama-Colon 1911	degree	g
5469	Panama-Colon 1911 / Panama Lambert	metre	p
5472	Panama-Colon 1911 / Panama Polyconic	Clarke's yard	p
5479	RSRGD2000 / MSLC2000	metre	p
5480	RSRGD2000 / BCLC2000	metre	p
5481	RSRGD2000 / PCLC2000	metre	p
5482	RSRGD2000 / RSPS2000	metre	p
5487	RGAF09	metre	-
5488	RGAF09	degree	d	5489
5489	RGAF09	degree	g
5490	RGAF09 / UTM zone 20N	metre	p
5498	NAD83 + NAVD88 height	degree	c	4269
5499	NAD83(HARN) + NAVD88 height	degree	c	4152
5500	NAD83(NSRS2007) + NAVD88 height	degree	c	4759
5513	S-JTSK / Krovak	metre	p
5514	S-JTSK / Krovak East North	metre	p
5515	S-JTSK/05 / Modified Krovak	metre	p
5516	S-JTSK/05 / Modified Krovak East North	metre	p
5518	CI1971 / Chatham Islands Map Grid	metre	p
5519	CI1979 / Chatham Islands Map Grid	metre	p
5520	DHDN / 3-degree Gauss-Kruger zone 1	metre	p
5523	WGS 84 / Gabon TM 2011	metre	p
5524	Corrego Alegre 1961	degree	g
5527	SAD69(96)	degree	g
5530	SAD69(96) / Brazil Polyconic	metre	p
5531	SAD69(96) / UTM zone 21S	metre	p
5533	SAD69(96) / UTM zone 23S	metre	p
5534	SAD69(96) / UTM zone 24S	metre	p
5535	SAD69(96) / UTM zone 25S	metre	p
5536	Corrego Alegre 1961 / UTM zone 21S	metre	p
5537	Corrego Alegre 1961 / UTM zone 22S	metre	p
5538	Corrego Alegre 1961 / UTM zone 23S	metre	p
5539	Corrego Alegre 1961 / UTM zone 24S	metre	p
5544	PNG94	metre	-
5545	PNG94	degree	d	5546
5546	PNG94	degree	g
5550	PNG94 / PNGMG94 zone 54	metre	p
5551	PNG94 / PNGMG94 zone 55	metre	p
5552	PNG94 / PNGMG94 zone 56	metre	p
5554	ETRS89 / UTM zone 31N + DHHN92 height	metre	c	25831
5555	ETRS89 / UTM zone 32N + DHHN92 height	metre	c	25832
5556	ETRS89 / UTM zone 33N + DHHN92 height	metre	c	25833
5558	UCS-2000	metre	-
5559	Ocotepeque 1935 / Guatemala Norte	metre	p
5560	UCS-2000	degree	d	5561	200
5561	UCS-2000	degree	g
5562	UCS-2000 / Gauss-Kruger zone 4	metre	p
5563	UCS-2000 / Gauss-Kruger zone 5	metre	p
5564	UCS-2000 / Gauss-Kruger zone 6	metre	p
5565	UCS-2000 / Gauss-Kruger zone 7	metre	p
5566	UCS-2000 / Gauss-Kruger CM 21E	metre	p
5567	UCS-2000 / Gauss-Kruger CM 27E	metre	p
5568	UCS-2000 / Gauss-Kruger CM 33E	metre	p
5569	UCS-2000 / Gauss-Kruger CM 39E	metre	p
5588	NAD27 / New Brunswick Stereographic (NAD27)	foot	p
5589	Sibun Gorge 1922 / Colony Grid	Clarke's foot	p
5591	FEH2010	metre	-
5592	FEH2010	degree	d	5593
5593	FEH2010	degree	g
5596	FEH2010 / Fehmarnbelt TM	metre	p
5597	FCSVR10 height	metre	-
5598	FEH2010 / Fehmarnbelt TM + FCSVR10 height	metre	c	5596
5600	NGPF height	metre	-
5601	IGN 1966 height	metre	-
5602	Moorea SAU 1981 height	metre	-
5603	Raiatea SAU 2001 height	metre	-
5604	Maupiti SAU 2001 height	metre	-
5605	Huahine SAU 2001 height	metre	-
5606	Tahaa SAU 2001 height	metre	-
5607	Bora Bora SAU 2001 height	metre	-
5608	IGLD 1955 height	metre	-
5609	IGLD 1985 height	metre	-
5610	HVRS71 height	metre	-
5611	Caspian height	metre	-
5612	Baltic 1977 depth	metre	-
5613	RH2000 height	metre	-
5614	KOC WD depth (ft)	foot	-
5615	RH00 height	metre	-
5616	IGN 1988 LS height	metre	-
5617	IGN 1988 MG height	metre	-
5618	IGN 1992 LD height	metre	-
5619	IGN 1988 SB height	metre	-
5620	IGN 1988 SM height	metre	-
5621	EVRF2007 height	metre	-
5623	NAD27 / Michigan East	US survey foot	p
5624	NAD27 / Michigan Old Central	US survey foot	p
5625	NAD27 / Michigan West	US survey foot	p
5627	ED50 / TM 6 NE	metre	p
5628	SWEREF99 + RH2000 height	degree	c	4619
5629	Moznet / UTM zone 38S	metre	p
5631	Pulkovo 1942(58) / Gauss-Kruger zone 2 (E-N)	metre	p
5632	PTRA08 / LCC Europe	metre	p
5633	PTRA08 / LAEA Europe	metre	p
5634	REGCAN95 / LCC Europe	metre	p
5635	REGCAN95 / LAEA Europe	metre	p
5636	TUREF / LAEA Europe	metre	p
5637	TUREF / LCC Europe	metre	p
5638	ISN2004 / LAEA Europe	metre	p
5639	ISN2004 / LCC Europe	metre	p
5641	SIRGAS 2000 / Brazil Mercator	metre	p
5643	ED50 / SPBA LCC	metre	p
5644	RGR92 / UTM zone 39S	metre	p
5646	NAD83 / Vermont (ftUS)	US survey foot	p
5649	ETRS89 / UTM zone 31N (zE-N)	metre	p
5650	ETRS89 / UTM zone 33N (zE-N)	metre	p
5651	ETRS89 / UTM zone 31N (N-zE)	metre	p
5652	ETRS89 / UTM zone 32N (N-zE)	metre	p
5653	ETRS89 / UTM zone 33N (N-zE)	metre	p
5654	NAD83(HARN) / Vermont (ftUS)	US survey foot	p
5655	NAD83(NSRS2007) / Vermont (ftUS)	US survey foot	p
5659	Monte Mario / TM Emilia-Romagna	metre	p
5663	Pulkovo 1942(58) / Gauss-Kruger zone 3 (E-N)	metre	p		200
5664	Pulkovo 1942(83) / Gauss-Kruger zone 2 (E-N)	metre	p
5665	Pulkovo 1942(83) / Gauss-Kruger zone 3 (E-N)	metre	p		200
5666	PD/83 / 3-degree Gauss-Kruger zone 3 (E-N)	metre	p		200
5667	PD/83 / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p		200
5668	RD/83 / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p		200
5669	RD/83 / 3-degree Gauss-Kruger zone 5 (E-N)	metre	p		200
5670	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3 (E-N)	metre	p
5671	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p
5672	Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5 (E-N)	metre	p		200
5673	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3 (E-N)	metre	p
5674	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p
5675	Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5 (E-N)	metre	p		200
5676	DHDN / 3-degree Gauss-Kruger zone 2 (E-N)	metre	p
5677	DHDN / 3-degree Gauss-Kruger zone 3 (E-N)	metre	p
5678	DHDN / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p
5679	DHDN / 3-degree Gauss-Kruger zone 5 (E-N)	metre	p
5680	DHDN / 3-degree Gauss-Kruger zone 1 (E-N)	metre	p
5681	DB_REF	degree	g		200
5682	DB_REF / 3-degree Gauss-Kruger zone 2 (E-N)	metre	p		200
5683	DB_REF / 3-degree Gauss-Kruger zone 3 (E-N)	metre	p		200
5684	DB_REF / 3-degree Gauss-Kruger zone 4 (E-N)	metre	p		200
5685	DB_REF / 3-degree Gauss-Kruger zone 5 (E-N)	metre	p		200
5698	RGF93 v1 / Lambert-93 + NGF-IGN69 height	metre	c	2154
5699	RGF93 v1 / Lambert-93 + NGF-IGN78 height	metre	c	2154
5700	NZGD2000 / UTM zone 1S	metre	p
5701	ODN height	metre	-
5702	NGVD29 height (ftUS)	US survey foot	-
5703	NAVD88 height	metre	-
5705	Baltic 1977 height	metre	-
5706	Caspian depth	metre	-
5707	NTF (Paris) / Lambert zone I + NGF-IGN69 height	metre	c	27571
5708	NTF (Paris) / Lambert zone IV + NGF-IGN78 height	metre	c	27574
5709	NAP height	metre	-
5710	Ostend height	metre	-
5711	AHD height	metre	-
5712	AHD (Tasmania) height	metre	-
5713	CGVD28 height	metre	-
5714	MSL height	metre	-
5715	MSL depth	metre	-
5716	Piraeus height	metre	-
5717	N60 height	metre	-
5718	RH70 height	metre	-
5719	NGF Lallemand height	metre	-
5720	NGF-IGN69 height	metre	-
5721	NGF-IGN78 height	metre	-
5722	Maputo height	metre	-
5723	JSLD69 height	metre	-
5724	PHD93 height	metre	-
5725	Fahud HD height	metre	-
5726	Ha Tien 1960 height	metre	-
5727	Hon Dau 1992 height	metre	-
5728	LN02 height	metre	-
5729	LHN95 height	metre	-
5730	EVRF2000 height	metre	-
5731	Malin Head height	metre	-
5732	Belfast height	metre	-
5733	DNN height	metre	-
5734	AIOC95 depth	metre	-
5735	Black Sea height	metre	-
5736	Yellow Sea 1956 height	metre	-
5737	Yellow Sea 1985 height	metre	-
5738	HKPD height	metre	-
5739	HKCD depth	metre	-
5740	ODN Orkney height	metre	-
5741	Fair Isle height	metre	-
5742	Lerwick height	metre	-
5743	Foula height	metre	-
5744	Sule Skerry height	metre	-
5745	North Rona height	metre	-
5746	Stornoway height	metre	-
5747	St. Kilda height	metre	-
5748	Flannan Isles height	metre	-
5749	St. Marys height	metre	-
5750	Douglas height	metre	-
5751	Fao height	metre	-
5752	Bandar Abbas height	metre	-
5753	NGNC69 height	metre	-
5754	Poolbeg height (ft(Br36))	British foot (1936)	-
5755	NGG1977 height	metre	-
5756	Martinique 1987 height	metre	-
5757	Guadeloupe 1988 height	metre	-
5758	Reunion 1989 height	metre	-
5759	Auckland 1946 height	metre	-
5760	Bluff 1955 height	metre	-
5761	Dunedin 1958 height	metre	-
5762	Gisborne 1926 height	metre	-
5763	Lyttelton 1937 height	metre	-
5764	Moturiki 1953 height	metre	-
5765	Napier 1962 height	metre	-
5766	Nelson 1955 height	metre	-
5767	One Tree Point 1964 height	metre	-
5768	Tararu 1952 height	metre	-
5769	Taranaki 1970 height	metre	-
5770	Wellington 1953 height	metre	-
5771	Chatham Island 1959 height	metre	-
5772	Stewart Island 1977 height	metre	-
5773	EGM96 height	metre	-
5774	NG95 height	metre	-
5775	Antalya height	metre	-
5776	NN54 height	metre	-
5777	Durres height	metre	-
5778	GHA height	metre	-
5779	SVS2000 height	metre	-
5780	Cascais height	metre	-
5781	Constanta height	metre	-
5782	Alicante height	metre	-
5783	DHHN92 height	metre	-
5784	DHHN85 height	metre	-
5785	SNN76 height	metre	-
5786	Baltic 1982 height	metre	-
5787	EOMA 1980 height	metre	-
5788	Kuwait PWD height	metre	-
5789	KOC WD depth	metre	-
5790	KOC CD height	metre	-
5791	NGC 1948 height	metre	-
5792	Danger 1950 height	metre	-
5793	Mayotte 1950 height	metre	-
5794	Martinique 1955 height	metre	-
5795	Guadeloupe 1951 height	metre	-
5796	Lagos 1955 height	metre	-
5797	AIOC95 height	metre	-
5798	EGM84 height	metre	-
5799	DVR90 height	metre	-
5800	Astra Minas Grid	metre	-
5801	Barcelona Grid B1	metre	-
5802	Barcelona Grid B2	metre	-
5803	Maturin Grid	metre	-
5808	Maracaibo Cross Grid M4	metre	-
5809	Maracaibo Cross Grid M5	metre	-
5810	La Rosa Grid	metre	-
5811	Mene Grande	metre	-
5812	El Cubo	metre	-
5813	Dabajuro	metre	-
5814	Tucupita	metre	-
5815	Santa Maria de Ipire	metre	-
5816	Barinas west base	metre	-
5817	Tombak LNG plant	metre	-
5825	AGD66 / ACT Standard Grid	metre	p
5828	DB_REF	metre	-
5829	Instantaneous Water Level height	metre	-
5830	DB_REF	degree	d	5681	200
5831	Instantaneous Water Level depth	metre	-
5836	Yemen NGN96 / UTM zone 37N	metre	p
5837	Yemen NGN96 / UTM zone 40N	metre	p
5839	Peru96 / UTM zone 17S	metre	p
5842	WGS 84 / TM 12 SE	metre	p
5843	Ras Ghumays height	metre	-
5844	RGRDC 2005 / Congo TM zone 30	metre	p
5845	SWEREF99 TM + RH2000 height	metre	c	3006
5846	SWEREF99 12 00 + RH2000 height	metre	c	3007
5847	SWEREF99 13 30 + RH2000 height	metre	c	3008
5848	SWEREF99 15 00 + RH2000 height	metre	c	3009
5849	SWEREF99 16 30 + RH2000 height	metre	c	3010
5850	SWEREF99 18 00 + RH2000 height	metre	c	3011
5851	SWEREF99 14 15 + RH2000 height	metre	c	3012
5852	SWEREF99 15 45 + RH2000 height	metre	c	3013
5853	SWEREF99 17 15 + RH2000 height	metre	c	3014
5854	SWEREF99 18 45 + RH2000 height	metre	c	3015
5855	SWEREF99 20 15 + RH2000 height	metre	c	3016
5856	SWEREF99 21 45 + RH2000 height	metre	c	3017
5857	SWEREF99 23 15 + RH2000 height	metre	c	3018
5858	SAD69(96) / UTM zone 22S	metre	p
5861	LAT depth	metre	-
5862	LLWLT depth	metre	-
5863	ISLW depth	metre	-
5864	MLLWS depth	metre	-
5865	MLWS depth	metre	-
5866	MLLW depth	metre	-
5867	MLW depth	metre	-
5868	MHW height	metre	-
5869	MHHW height	metre	-
5870	MHWS height	metre	-
5871	HHWLT height	metre	-
5872	HAT height	metre	-
5873	Low Water depth	metre	-
5874	High Water height	metre	-
5875	SAD69(96) / UTM zone 18S	metre	p
5876	SAD69(96) / UTM zone 19S	metre	p
5877	SAD69(96) / UTM zone 20S	metre	p
5879	Cadastre 1997 / UTM zone 38S	metre	p
5880	SIRGAS 2000 / Brazil Polyconic	metre	p
5884	TGD2005	metre	-
5885	TGD2005	degree	d	5886
5886	TGD2005	degree	g
5887	TGD2005 / Tonga Map Grid	metre	p
5896	VN-2000 / TM-3 zone 481	metre	p
5897	VN-2000 / TM-3 zone 482	metre	p
5898	VN-2000 / TM-3 zone 491	metre	p
5899	VN-2000 / TM-3 107-45	metre	p
5921	WGS 84 / EPSG Arctic Regional zone A1	metre	p
5922	WGS 84 / EPSG Arctic Regional zone A2	metre	p
5923	WGS 84 / EPSG Arctic Regional zone A3	metre	p
5924	WGS 84 / EPSG Arctic Regional zone A4	metre	p
5925	WGS 84 / EPSG Arctic Regional zone A5	metre	p
5926	WGS 84 / EPSG Arctic Regional zone B1	metre	p
5927	WGS 84 / EPSG Arctic Regional zone B2	metre	p
5928	WGS 84 / EPSG Arctic Regional zone B3	metre	p
5929	WGS 84 / EPSG Arctic Regional zone B4	metre	p
5930	WGS 84 / EPSG Arctic Regional zone B5	metre	p
5931	WGS 84 / EPSG Arctic Regional zone C1	metre	p
5932	WGS 84 / EPSG Arctic Regional zone C2	metre	p
5933	WGS 84 / EPSG Arctic Regional zone C3	metre	p
5934	WGS 84 / EPSG Arctic Regional zone C4	metre	p
5935	WGS 84 / EPSG Arctic Regional zone C5	metre	p
5936	WGS 84 / EPSG Alaska Polar Stereographic	metre	p
5937	WGS 84 / EPSG Canada Polar Stereographic	metre	p
5938	WGS 84 / EPSG Greenland Polar Stereographic	metre	p
5939	WGS 84 / EPSG Norway Polar Stereographic	metre	p
5940	WGS 84 / EPSG Russia Polar Stereographic	metre	p
5941	NN2000 height	metre	-
5942	ETRS89 + NN2000 height	degree	c	4258
5945	ETRS89 / NTM zone 5 + NN2000 height	metre	c	5105
5946	ETRS89 / NTM zone 6 + NN2000 height	metre	c	5106
5947	ETRS89 / NTM zone 7 + NN2000 height	metre	c	5107
5948	ETRS89 / NTM zone 8 + NN2000 height	metre	c	5108
5949	ETRS89 / NTM zone 9 + NN2000 height	metre	c	5109
5950	ETRS89 / NTM zone 10 + NN2000 height	metre	c	5110
5951	ETRS89 / NTM zone 11 + NN2000 height	metre	c	5111
5952	ETRS89 / NTM zone 12 + NN2000 height	metre	c	5112
5953	ETRS89 / NTM zone 13 + NN2000 height	metre	c	5113
5954	ETRS89 / NTM zone 14 + NN2000 height	metre	c	5114
5955	ETRS89 / NTM zone 15 + NN2000 height	metre	c	5115
5956	ETRS89 / NTM zone 16 + NN2000 height	metre	c	5116
5957	ETRS89 / NTM zone 17 + NN2000 height	metre	c	5117
5958	ETRS89 / NTM zone 18 + NN2000 height	metre	c	5118
5959	ETRS89 / NTM zone 19 + NN2000 height	metre	c	5119
5960	ETRS89 / NTM zone 20 + NN2000 height	metre	c	5120
5961	ETRS89 / NTM zone 21 + NN2000 height	metre	c	5121
5962	ETRS89 / NTM zone 22 + NN2000 height	metre	c	5122
5963	ETRS89 / NTM zone 23 + NN2000 height	metre	c	5123
5964	ETRS89 / NTM zone 24 + NN2000 height	metre	c	5124
5965	ETRS89 / NTM zone 25 + NN2000 height	metre	c	5125
5966	ETRS89 / NTM zone 26 + NN2000 height	metre	c	5126
5967	ETRS89 / NTM zone 27 + NN2000 height	metre	c	5127
5968	ETRS89 / NTM zone 28 + NN2000 height	metre	c	5128
5969	ETRS89 / NTM zone 29 + NN2000 height	metre	c	5129
5970	ETRS89 / NTM zone 30 + NN2000 height	metre	c	5130
5971	ETRS89 / UTM zone 31N + NN2000 height	metre	c	25831
5972	ETRS89 / UTM zone 32N + NN2000 height	metre	c	25832
5973	ETRS89 / UTM zone 33N + NN2000 height	metre	c	25833
5974	ETRS89 / UTM zone 34N + NN2000 height	metre	c	25834
5975	ETRS89 / UTM zone 35N + NN2000 height	metre	c	25835
5976	ETRS89 / UTM zone 36N + NN2000 height	metre	c	25836
6050	GR96 / EPSG Arctic zone 1-25	metre	p
6051	GR96 / EPSG Arctic zone 2-18	metre	p
6052	GR96 / EPSG Arctic zone 2-20	metre	p
6053	GR96 / EPSG Arctic zone 3-29	metre	p
6054	GR96 / EPSG Arctic zone 3-31	metre	p
6055	GR96 / EPSG Arctic zone 3-33	metre	p
6056	GR96 / EPSG Arctic zone 4-20	metre	p
6057	GR96 / EPSG Arctic zone 4-22	metre	p
6058	GR96 / EPSG Arctic zone 4-24	metre	p
6059	GR96 / EPSG Arctic zone 5-41	metre	p
6060	GR96 / EPSG Arctic zone 5-43	metre	p
6061	GR96 / EPSG Arctic zone 5-45	metre	p
6062	GR96 / EPSG Arctic zone 6-26	metre	p
6063	GR96 / EPSG Arctic zone 6-28	metre	p
6064	GR96 / EPSG Arctic zone 6-30	metre	p
6065	GR96 / EPSG Arctic zone 7-11	metre	p
6066	GR96 / EPSG Arctic zone 7-13	metre	p
6067	GR96 / EPSG Arctic zone 8-20	metre	p
6068	GR96 / EPSG Arctic zone 8-22	metre	p
6069	ETRS89 / EPSG Arctic zone 2-22	metre	p
6070	ETRS89 / EPSG Arctic zone 3-11	metre	p
6071	ETRS89 / EPSG Arctic zone 4-26	metre	p
6072	ETRS89 / EPSG Arctic zone 4-28	metre	p
6073	ETRS89 / EPSG Arctic zone 5-11	metre	p
6074	ETRS89 / EPSG Arctic zone 5-13	metre	p
6075	WGS 84 / EPSG Arctic zone 2-24	metre	p
6076	WGS 84 / EPSG Arctic zone 2-26	metre	p
6077	WGS 84 / EPSG Arctic zone 3-13	metre	p
6078	WGS 84 / EPSG Arctic zone 3-15	metre	p
6079	WGS 84 / EPSG Arctic zone 3-17	metre	p
6080	WGS 84 / EPSG Arctic zone 3-19	metre	p
6081	WGS 84 / EPSG Arctic zone 4-30	metre	p
6082	WGS 84 / EPSG Arctic zone 4-32	metre	p
6083	WGS 84 / EPSG Arctic zone 4-34	metre	p
6084	WGS 84 / EPSG Arctic zone 4-36	metre	p
6085	WGS 84 / EPSG Arctic zone 4-38	metre	p
6086	WGS 84 / EPSG Arctic zone 4-40	metre	p
6087	WGS 84 / EPSG Arctic zone 5-15	metre	p
6088	WGS 84 / EPSG Arctic zone 5-17	metre	p
6089	WGS 84 / EPSG Arctic zone 5-19	metre	p
6090	WGS 84 / EPSG Arctic zone 5-21	metre	p
6091	WGS 84 / EPSG Arctic zone 5-23	metre	p
6092	WGS 84 / EPSG Arctic zone 5-25	metre	p
6093	WGS 84 / EPSG Arctic zone 5-27	metre	p
6094	NAD83(NSRS2007) / EPSG Arctic zone 5-29	metre	p
6095	NAD83(NSRS2007) / EPSG Arctic zone 5-31	metre	p
6096	NAD83(NSRS2007) / EPSG Arctic zone 6-14	metre	p
6097	NAD83(NSRS2007) / EPSG Arctic zone 6-16	metre	p
6098	NAD83(CSRS) / EPSG Arctic zone 1-23	metre	p
6099	NAD83(CSRS) / EPSG Arctic zone 2-14	metre	p
6100	NAD83(CSRS) / EPSG Arctic zone 2-16	metre	p
6101	NAD83(CSRS) / EPSG Arctic zone 3-25	metre	p
6102	NAD83(CSRS) / EPSG Arctic zone 3-27	metre	p
6103	NAD83(CSRS) / EPSG Arctic zone 3-29	metre	p
6104	NAD83(CSRS) / EPSG Arctic zone 4-14	metre	p
6105	NAD83(CSRS) / EPSG Arctic zone 4-16	metre	p
6106	NAD83(CSRS) / EPSG Arctic zone 4-18	metre	p
6107	NAD83(CSRS) / EPSG Arctic zone 5-33	metre	p
6108	NAD83(CSRS) / EPSG Arctic zone 5-35	metre	p
6109	NAD83(CSRS) / EPSG Arctic zone 5-37	metre	p
6110	NAD83(CSRS) / EPSG Arctic zone 5-39	metre	p
6111	NAD83(CSRS) / EPSG Arctic zone 6-18	metre	p
6112	NAD83(CSRS) / EPSG Arctic zone 6-20	metre	p
6113	NAD83(CSRS) / EPSG Arctic zone 6-22	metre	p
6114	NAD83(CSRS) / EPSG Arctic zone 6-24	metre	p
6115	WGS 84 / EPSG Arctic zone 1-27	metre	p
6116	WGS 84 / EPSG Arctic zone 1-29	metre	p
6117	WGS 84 / EPSG Arctic zone 1-31	metre	p
6118	WGS 84 / EPSG Arctic zone 1-21	metre	p
6119	WGS 84 / EPSG Arctic zone 2-28	metre	p
6120	WGS 84 / EPSG Arctic zone 2-10	metre	p
6121	WGS 84 / EPSG Arctic zone 2-12	metre	p
6122	WGS 84 / EPSG Arctic zone 3-21	metre	p
6123	WGS 84 / EPSG Arctic zone 3-23	metre	p
6124	WGS 84 / EPSG Arctic zone 4-12	metre	p
6125	ETRS89 / EPSG Arctic zone 5-47	metre	p
6128	Grand Cayman National Grid 1959	foot	p
6129	Sister Islands National Grid 1961	foot	p
6130	GCVD54 height (ft)	foot	-
6131	LCVD61 height (ft)	foot	-
6132	CBVD61 height (ft)	foot	-
6133	CIGD11	metre	-
6134	CIGD11	degree	d	6135
6135	CIGD11	degree	g
6144	ETRS89 + NN54 height	degree	c	4258
6145	ETRS89 / NTM zone 5 + NN54 height	metre	c	5105
6146	ETRS89 / NTM zone 6 + NN54 height	metre	c	5106
6147	ETRS89 / NTM zone 7 + NN54 height	metre	c	5107
6148	ETRS89 / NTM zone 8 + NN54 height	metre	c	5108
6149	ETRS89 / NTM zone 9 + NN54 height	metre	c	5109
6150	ETRS89 / NTM zone 10 + NN54 height	metre	c	5110
6151	ETRS89 / NTM zone 11 + NN54 height	metre	c	5111
6152	ETRS89 / NTM zone 12 + NN54 height	metre	c	5112
6153	ETRS89 / NTM zone 13 + NN54 height	metre	c	5113
6154	ETRS89 / NTM zone 14 + NN54 height	metre	c	5114
6155	ETRS89 / NTM zone 15 + NN54 height	metre	c	5115
6156	ETRS89 / NTM zone 16 + NN54 height	metre	c	5116
6157	ETRS89 / NTM zone 17 + NN54 height	metre	c	5117
6158	ETRS89 / NTM zone 18 + NN54 height	metre	c	5118
6159	ETRS89 / NTM zone 19 + NN54 height	metre	c	5119
6160	ETRS89 / NTM zone 20 + NN54 height	metre	c	5120
6161	ETRS89 / NTM zone 21 + NN54 height	metre	c	5121
6162	ETRS89 / NTM zone 22 + NN54 height	metre	c	5122
6163	ETRS89 / NTM zone 23 + NN54 height	metre	c	5123
6164	ETRS89 / NTM zone 24 + NN54 height	metre	c	5124
6165	ETRS89 / NTM zone 25 + NN54 height	metre	c	5125
6166	ETRS89 / NTM zone 26 + NN54 height	metre	c	5126
6167	ETRS89 / NTM zone 27 + NN54 height	metre	c	5127
6168	ETRS89 / NTM zone 28 + NN54 height	metre	c	5128
6169	ETRS89 / NTM zone 29 + NN54 height	metre	c	5129
6170	ETRS89 / NTM zone 30 + NN54 height	metre	c	5130
6171	ETRS89 / UTM zone 31N + NN54 height	metre	c	25831
6172	ETRS89 / UTM zone 32N + NN54 height	metre	c	25832
6173	ETRS89 / UTM zone 33N + NN54 height	metre	c	25833
6174	ETRS89 / UTM zone 34N + NN54 height	metre	c	25834
6175	ETRS89 / UTM zone 35N + NN54 height	metre	c	25835
6176	ETRS89 / UTM zone 36N + NN54 height	metre	c	25836
6178	Cais da Pontinha - Funchal height	metre	-
6179	Cais da Vila - Porto Santo height	metre	-
6180	Cais das Velas height	metre	-
6181	Horta height	metre	-
6182	Cais da Madalena height	metre	-
6183	Santa Cruz da Graciosa height	metre	-
6184	Cais da Figueirinha - Angra do Heroismo height	metre	-
6185	Santa Cruz das Flores height	metre	-
6186	Cais da Vila do Porto height	metre	-
6187	Ponta Delgada height	metre	-
6190	BD72 / Belgian Lambert 72 + Ostend height	metre	c	31370
6201	NAD27 / Michigan Central	US survey foot	p
6202	NAD27 / Michigan South	US survey foot	p
6204	Macedonia State Coordinate System	metre	p		1700
6207	Nepal 1981	degree	g
6210	SIRGAS 2000 / UTM zone 23N	metre	p
6211	SIRGAS 2000 / UTM zone 24N	metre	p
6244	MAGNA-SIRGAS / Arauca urban grid	metre	p
6245	MAGNA-SIRGAS / Armenia urban grid	metre	p
6246	MAGNA-SIRGAS / Barranquilla urban grid	metre	p
6247	MAGNA-SIRGAS / Bogota urban grid	metre	p
6248	MAGNA-SIRGAS / Bucaramanga urban grid	metre	p
6249	MAGNA-SIRGAS / Cali urban grid	metre	p
6250	MAGNA-SIRGAS / Cartagena urban grid	metre	p
6251	MAGNA-SIRGAS / Cucuta urban grid	metre	p
6252	MAGNA-SIRGAS / Florencia urban grid	metre	p
6253	MAGNA-SIRGAS / Ibague urban grid	metre	p
6254	MAGNA-SIRGAS / Inirida urban grid	metre	p
6255	MAGNA-SIRGAS / Leticia urban grid	metre	p
6256	MAGNA-SIRGAS / Manizales urban grid	metre	p
6257	MAGNA-SIRGAS / Medellin urban grid	metre	p
6258	MAGNA-SIRGAS / Mitu urban grid	metre	p
6259	MAGNA-SIRGAS / Mocoa urban grid	metre	p
6260	MAGNA-SIRGAS / Monteria urban grid	metre	p
6261	MAGNA-SIRGAS / Neiva urban grid	metre	p
6262	MAGNA-SIRGAS / Pasto urban grid	metre	p
6263	MAGNA-SIRGAS / Pereira urban grid	metre	p
6264	MAGNA-SIRGAS / Popayan urban grid	metre	p
6265	MAGNA-SIRGAS / Puerto Carreno urban grid	metre	p
6266	MAGNA-SIRGAS / Quibdo urban grid	metre	p
6267	MAGNA-SIRGAS / Riohacha urban grid	metre	p
6268	MAGNA-SIRGAS / San Andres urban grid	metre	p
6269	MAGNA-SIRGAS / San Jose del Guaviare urban grid	metre	p
6270	MAGNA-SIRGAS / Santa Marta urban grid	metre	p
6271	MAGNA-SIRGAS / Sucre urban grid	metre	p
6272	MAGNA-SIRGAS / Tunja urban grid	metre	p
6273	MAGNA-SIRGAS / Valledupar urban grid	metre	p
6274	MAGNA-SIRGAS / Villavicencio urban grid	metre	p
6275	MAGNA-SIRGAS / Yopal urban grid	metre	p
6307	NAD83(CORS96) / Puerto Rico and Virgin Is.	metre	p
6309	CGRS93	metre	-
6310	CGRS93	degree	d	6311
6311	CGRS93	degree	g
6312	CGRS93 / Cyprus Local Transverse Mercator	metre	p
6316	MGI 1901 / Balkans zone 7	metre	p
6317	NAD83(2011)	metre	-
6318	NAD83(2011)	degree	g
6319	NAD83(2011)	degree	d	6318
6320	NAD83(PA11)	metre	-
6321	NAD83(PA11)	degree	d	6322
6322	NAD83(PA11)	degree	g
6323	NAD83(MA11)	metre	-
6324	NAD83(MA11)	degree	d	6325
6325	NAD83(MA11)	degree	g
6328	NAD83(2011) / UTM zone 59N	metre	p
6329	NAD83(2011) / UTM zone 60N	metre	p
6330	NAD83(2011) / UTM zone 1N	metre	p
6331	NAD83(2011) / UTM zone 2N	metre	p
6332	NAD83(2011) / UTM zone 3N	metre	p
6333	NAD83(2011) / UTM zone 4N	metre	p
6334	NAD83(2011) / UTM zone 5N	metre	p
6335	NAD83(2011) / UTM zone 6N	metre	p
6336	NAD83(2011) / UTM zone 7N	metre	p
6337	NAD83(2011) / UTM zone 8N	metre	p
6338	NAD83(2011) / UTM zone 9N	metre	p
6339	NAD83(2011) / UTM zone 10N	metre	p
6340	NAD83(2011) / UTM zone 11N	metre	p
6341	NAD83(2011) / UTM zone 12N	metre	p
6342	NAD83(2011) / UTM zone 13N	metre	p
6343	NAD83(2011) / UTM zone 14N	metre	p
6344	NAD83(2011) / UTM zone 15N	metre	p
6345	NAD83(2011) / UTM zone 16N	metre	p
6346	NAD83(2011) / UTM zone 17N	metre	p
6347	NAD83(2011) / UTM zone 18N	metre	p
6348	NAD83(2011) / UTM zone 19N	metre	p
6349	NAD83(2011) + NAVD88 height	degree	c	6318
6350	NAD83(2011) / Conus Albers	metre	p
6351	NAD83(2011) / EPSG Arctic zone 5-29	metre	p
6352	NAD83(2011) / EPSG Arctic zone 5-31	metre	p
6353	NAD83(2011) / EPSG Arctic zone 6-14	metre	p
6354	NAD83(2011) / EPSG Arctic zone 6-16	metre	p
6355	NAD83(2011) / Alabama East	metre	p
6356	NAD83(2011) / Alabama West	metre	p
6357	NAVD88 depth	metre	-
6358	NAVD88 depth (ftUS)	US survey foot	-
6359	NGVD29 depth (ftUS)	US survey foot	-
6360	NAVD88 height (ftUS)	US survey foot	-
6362	Mexico ITRF92 / LCC	metre	p
6363	Mexico ITRF2008	metre	-
6364	Mexico ITRF2008	degree	d	6365
6365	Mexico ITRF2008	degree	g
6366	Mexico ITRF2008 / UTM zone 11N	metre	p
6367	Mexico ITRF2008 / UTM zone 12N	metre	p
6368	Mexico ITRF2008 / UTM zone 13N	metre	p
6369	Mexico ITRF2008 / UTM zone 14N	metre	p
6370	Mexico ITRF2008 / UTM zone 15N	metre	p
6371	Mexico ITRF2008 / UTM zone 16N	metre	p
6372	Mexico ITRF2008 / LCC	metre	p
6381	UCS-2000 / Ukraine TM zone 7	metre	p
6382	UCS-2000 / Ukraine TM zone 8	metre	p
6383	UCS-2000 / Ukraine TM zone 9	metre	p
6384	UCS-2000 / Ukraine TM zone 10	metre	p
6385	UCS-2000 / Ukraine TM zone 11	metre	p
6386	UCS-2000 / Ukraine TM zone 12	metre	p
6387	UCS-2000 / Ukraine TM zone 13	metre	p
6391	Cayman Islands National Grid 2011	foot	p
6393	NAD83(2011) / Alaska Albers	metre	p
6394	NAD83(2011) / Alaska zone 1	metre	p
6395	NAD83(2011) / Alaska zone 2	metre	p
6396	NAD83(2011) / Alaska zone 3	metre	p
6397	NAD83(2011) / Alaska zone 4	metre	p
6398	NAD83(2011) / Alaska zone 5	metre	p
6399	NAD83(2011) / Alaska zone 6	metre	p
6400	NAD83(2011) / Alaska zone 7	metre	p
6401	NAD83(2011) / Alaska zone 8	metre	p
6402	NAD83(2011) / Alaska zone 9	metre	p
6403	NAD83(2011) / Alaska zone 10	metre	p
6404	NAD83(2011) / Arizona Central	metre	p
6405	NAD83(2011) / Arizona Central (ft)	foot	p
6406	NAD83(2011) / Arizona East	metre	p
6407	NAD83(2011) / Arizona East (ft)	foot	p
6408	NAD83(2011) / Arizona West	metre	p
6409	NAD83(2011) / Arizona West (ft)	foot	p
6410	NAD83(2011) / Arkansas North	metre	p
6411	NAD83(2011) / Arkansas North (ftUS)	US survey foot	p
6412	NAD83(2011) / Arkansas South	metre	p
6413	NAD83(2011) / Arkansas South (ftUS)	US survey foot	p
6414	NAD83(2011) / California Albers	metre	p
6415	NAD83(2011) / California zone 1	metre	p
6416	NAD83(2011) / California zone 1 (ftUS)	US survey foot	p
6417	NAD83(2011) / California zone 2	metre	p
6418	NAD83(2011) / California zone 2 (ftUS)	US survey foot	p
6419	NAD83(2011) / California zone 3	metre	p
6420	NAD83(2011) / California zone 3 (ftUS)	US survey foot	p
6421	NAD83(2011) / California zone 4	metre	p
6422	NAD83(2011) / California zone 4 (ftUS)	US survey foot	p
6423	NAD83(2011) / California zone 5	metre	p
6424	NAD83(2011) / California zone 5 (ftUS)	US survey foot	p
6425	NAD83(2011) / California zone 6	metre	p
6426	NAD83(2011) / California zone 6 (ftUS)	US survey foot	p
6427	NAD83(2011) / Colorado Central	metre	p
6428	NAD83(2011) / Colorado Central (ftUS)	US survey foot	p
6429	NAD83(2011) / Colorado North	metre	p
6430	NAD83(2011) / Colorado North (ftUS)	US survey foot	p
6431	NAD83(2011) / Colorado South	metre	p
6432	NAD83(2011) / Colorado South (ftUS)	US survey foot	p
6433	NAD83(2011) / Connecticut	metre	p
6434	NAD83(2011) / Connecticut (ftUS)	US survey foot	p
6435	NAD83(2011) / Delaware	metre	p
6436	NAD83(2011) / Delaware (ftUS)	US survey foot	p
6437	NAD83(2011) / Florida East	metre	p
6438	NAD83(2011) / Florida East (ftUS)	US survey foot	p
6439	NAD83(2011) / Florida GDL Albers	metre	p
6440	NAD83(2011) / Florida North	metre	p
6441	NAD83(2011) / Florida North (ftUS)	US survey foot	p
6442	NAD83(2011) / Florida West	metre	p
6443	NAD83(2011) / Florida West (ftUS)	US survey foot	p
6444	NAD83(2011) / Georgia East	metre	p
6445	NAD83(2011) / Georgia East (ftUS)	US survey foot	p
6446	NAD83(2011) / Georgia West	metre	p
6447	NAD83(2011) / Georgia West (ftUS)	US survey foot	p
6448	NAD83(2011) / Idaho Central	metre	p
6449	NAD83(2011) / Idaho Central (ftUS)	US survey foot	p
6450	NAD83(2011) / Idaho East	metre	p
6451	NAD83(2011) / Idaho East (ftUS)	US survey foot	p
6452	NAD83(2011) / Idaho West	metre	p
6453	NAD83(2011) / Idaho West (ftUS)	US survey foot	p
6454	NAD83(2011) / Illinois East	metre	p
6455	NAD83(2011) / Illinois East (ftUS)	US survey foot	p
6456	NAD83(2011) / Illinois West	metre	p
6457	NAD83(2011) / Illinois West (ftUS)	US survey foot	p
6458	NAD83(2011) / Indiana East	metre	p
6459	NAD83(2011) / Indiana East (ftUS)	US survey foot	p
6460	NAD83(2011) / Indiana West	metre	p
6461	NAD83(2011) / Indiana West (ftUS)	US survey foot	p
6462	NAD83(2011) / Iowa North	metre	p
6463	NAD83(2011) / Iowa North (ftUS)	US survey foot	p
6464	NAD83(2011) / Iowa South	metre	p
6465	NAD83(2011) / Iowa South (ftUS)	US survey foot	p
6466	NAD83(2011) / Kansas North	metre	p
6467	NAD83(2011) / Kansas North (ftUS)	US survey foot	p
6468	NAD83(2011) / Kansas South	metre	p
6469	NAD83(2011) / Kansas South (ftUS)	US survey foot	p
6470	NAD83(2011) / Kentucky North	metre	p
6471	NAD83(2011) / Kentucky North (ftUS)	US survey foot	p
6472	NAD83(2011) / Kentucky Single Zone	metre	p
6473	NAD83(2011) / Kentucky Single Zone (ftUS)	US survey foot	p
6474	NAD83(2011) / Kentucky South	metre	p
6475	NAD83(2011) / Kentucky South (ftUS)	US survey foot	p
6476	NAD83(2011) / Louisiana North	metre	p
6477	NAD83(2011) / Louisiana North (ftUS)	US survey foot	p
6478	NAD83(2011) / Louisiana South	metre	p
6479	NAD83(2011) / Louisiana South (ftUS)	US survey foot	p
6480	NAD83(2011) / Maine CS2000 Central	metre	p
6481	NAD83(2011) / Maine CS2000 East	metre	p
6482	NAD83(2011) / Maine CS2000 West	metre	p
6483	NAD83(2011) / Maine East	metre	p
6484	NAD83(2011) / Maine East (ftUS)	US survey foot	p
6485	NAD83(2011) / Maine West	metre	p
6486	NAD83(2011) / Maine West (ftUS)	US survey foot	p
6487	NAD83(2011) / Maryland	metre	p
6488	NAD83(2011) / Maryland (ftUS)	US survey foot	p
6489	NAD83(2011) / Massachusetts Island	metre	p
6490	NAD83(2011) / Massachusetts Island (ftUS)	US survey foot	p
6491	NAD83(2011) / Massachusetts Mainland	metre	p
6492	NAD83(2011) / Massachusetts Mainland (ftUS)	US survey foot	p
6493	NAD83(2011) / Michigan Central	metre	p
6494	NAD83(2011) / Michigan Central (ft)	foot	p
6495	NAD83(2011) / Michigan North	metre	p
6496	NAD83(2011) / Michigan North (ft)	foot	p
6497	NAD83(2011) / Michigan Oblique Mercator	metre	p
6498	NAD83(2011) / Michigan South	metre	p
6499	NAD83(2011) / Michigan South (ft)	foot	p
6500	NAD83(2011) / Minnesota Central	metre	p
6501	NAD83(2011) / Minnesota Central (ftUS)	US survey foot	p
6502	NAD83(2011) / Minnesota North	metre	p
6503	NAD83(2011) / Minnesota North (ftUS)	US survey foot	p
6504	NAD83(2011) / Minnesota South	metre	p
6505	NAD83(2011) / Minnesota South (ftUS)	US survey foot	p
6506	NAD83(2011) / Mississippi East	metre	p
6507	NAD83(2011) / Mississippi East (ftUS)	US survey foot	p
6508	NAD83(2011) / Mississippi TM	metre	p
6509	NAD83(2011) / Mississippi West	metre	p
6510	NAD83(2011) / Mississippi West (ftUS)	US survey foot	p
6511	NAD83(2011) / Missouri Central	metre	p
6512	NAD83(2011) / Missouri East	metre	p
6513	NAD83(2011) / Missouri West	metre	p
6514	NAD83(2011) / Montana	metre	p
6515	NAD83(2011) / Montana (ft)	foot	p
6516	NAD83(2011) / Nebraska	metre	p
6518	NAD83(2011) / Nevada Central	metre	p
6519	NAD83(2011) / Nevada Central (ftUS)	US survey foot	p
6520	NAD83(2011) / Nevada East	metre	p
6521	NAD83(2011) / Nevada East (ftUS)	US survey foot	p
6522	NAD83(2011) / Nevada West	metre	p
6523	NAD83(2011) / Nevada West (ftUS)	US survey foot	p
6524	NAD83(2011) / New Hampshire	metre	p
6525	NAD83(2011) / New Hampshire (ftUS)	US survey foot	p
6526	NAD83(2011) / New Jersey	metre	p
6527	NAD83(2011) / New Jersey (ftUS)	US survey foot	p
6528	NAD83(2011) / New Mexico Central	metre	p
6529	NAD83(2011) / New Mexico Central (ftUS)	US survey foot	p
6530	NAD83(2011) / New Mexico East	metre	p
6531	NAD83(2011) / New Mexico East (ftUS)	US survey foot	p
6532	NAD83(2011) / New Mexico West	metre	p
6533	NAD83(2011) / New Mexico West (ftUS)	US survey foot	p
6534	NAD83(2011) / New York Central	metre	p
6535	NAD83(2011) / New York Central (ftUS)	US survey foot	p
6536	NAD83(2011) / New York East	metre	p
6537	NAD83(2011) / New York East (ftUS)	US survey foot	p
6538	NAD83(2011) / New York Long Island	metre	p
6539	NAD83(2011) / New York Long Island (ftUS)	US survey foot	p
6540	NAD83(2011) / New York West	metre	p
6541	NAD83(2011) / New York West (ftUS)	US survey foot	p
6542	NAD83(2011) / North Carolina	metre	p
6543	NAD83(2011) / North Carolina (ftUS)	US survey foot	p
6544	NAD83(2011) / North Dakota North	metre	p
6545	NAD83(2011) / North Dakota North (ft)	foot	p
6546	NAD83(2011) / North Dakota South	metre	p
6547	NAD83(2011) / North Dakota South (ft)	foot	p
6548	NAD83(2011) / Ohio North	metre	p
6549	NAD83(2011) / Ohio North (ftUS)	US survey foot	p
6550	NAD83(2011) / Ohio South	metre	p
6551	NAD83(2011) / Ohio South (ftUS)	US survey foot	p
6552	NAD83(2011) / Oklahoma North	metre	p
6553	NAD83(2011) / Oklahoma North (ftUS)	US survey foot	p
6554	NAD83(2011) / Oklahoma South	metre	p
6555	NAD83(2011) / Oklahoma South (ftUS)	US survey foot	p
6556	NAD83(2011) / Oregon LCC (m)	metre	p
6557	NAD83(2011) / Oregon GIC Lambert (ft)	foot	p
6558	NAD83(2011) / Oregon North	metre	p
6559	NAD83(2011) / Oregon North (ft)	foot	p
6560	NAD83(2011) / Oregon South	metre	p
6561	NAD83(2011) / Oregon South (ft)	foot	p
6562	NAD83(2011) / Pennsylvania North	metre	p
6563	NAD83(2011) / Pennsylvania North (ftUS)	US survey foot	p
6564	NAD83(2011) / Pennsylvania South	metre	p
6565	NAD83(2011) / Pennsylvania South (ftUS)	US survey foot	p
6566	NAD83(2011) / Puerto Rico and Virgin Is.	metre	p
6567	NAD83(2011) / Rhode Island	metre	p
6568	NAD83(2011) / Rhode Island (ftUS)	US survey foot	p
6569	NAD83(2011) / South Carolina	metre	p
6570	NAD83(2011) / South Carolina (ft)	foot	p
6571	NAD83(2011) / South Dakota North	metre	p
6572	NAD83(2011) / South Dakota North (ftUS)	US survey foot	p
6573	NAD83(2011) / South Dakota South	metre	p
6574	NAD83(2011) / South Dakota South (ftUS)	US survey foot	p
6575	NAD83(2011) / Tennessee	metre	p
6576	NAD83(2011) / Tennessee (ftUS)	US survey foot	p
6577	NAD83(2011) / Texas Central	metre	p
6578	NAD83(2011) / Texas Central (ftUS)	US survey foot	p
6579	NAD83(2011) / Texas Centric Albers Equal Area	metre	p
6580	NAD83(2011) / Texas Centric Lambert Conformal	metre	p
6581	NAD83(2011) / Texas North	metre	p
6582	NAD83(2011) / Texas North (ftUS)	US survey foot	p
6583	NAD83(2011) / Texas North Central	metre	p
6584	NAD83(2011) / Texas North Central (ftUS)	US survey foot	p
6585	NAD83(2011) / Texas South	metre	p
6586	NAD83(2011) / Texas South (ftUS)	US survey foot	p
6587	NAD83(2011) / Texas South Central	metre	p
6588	NAD83(2011) / Texas South Central (ftUS)	US survey foot	p
6589	NAD83(2011) / Vermont	metre	p
6590	NAD83(2011) / Vermont (ftUS)	US survey foot	p
6591	NAD83(2011) / Virginia Lambert	metre	p
6592	NAD83(2011) / Virginia North	metre	p
6593	NAD83(2011) / Virginia North (ftUS)	US survey foot	p
6594	NAD83(2011) / Virginia South	metre	p
6595	NAD83(2011) / Virginia South (ftUS)	US survey foot	p
6596	NAD83(2011) / Washington North	metre	p
6597	NAD83(2011) / Washington North (ftUS)	US survey foot	p
6598	NAD83(2011) / Washington South	metre	p
6599	NAD83(2011) / Washington South (ftUS)	US survey foot	p
6600	NAD83(2011) / West Virginia North	metre	p
6601	NAD83(2011) / West Virginia North (ftUS)	US survey foot	p
6602	NAD83(2011) / West Virginia South	metre	p
6603	NAD83(2011) / West Virginia South (ftUS)	US survey foot	p
6605	NAD83(2011) / Wisconsin Central (ftUS)	US survey foot	p
6606	NAD83(2011) / Wisconsin North	metre	p
6607	NAD83(2011) / Wisconsin North (ftUS)	US survey foot	p
6608	NAD83(2011) / Wisconsin South	metre	p
6609	NAD83(2011) / Wisconsin South (ftUS)	US survey foot	p
6610	NAD83(2011) / Wisconsin Transverse Mercator	metre	p
6611	NAD83(2011) / Wyoming East	metre	p
6612	NAD83(2011) / Wyoming East (ftUS)	US survey foot	p
6613	NAD83(2011) / Wyoming East Central	metre	p
6614	NAD83(2011) / Wyoming East Central (ftUS)	US survey foot	p
6615	NAD83(2011) / Wyoming West	metre	p
6616	NAD83(2011) / Wyoming West (ftUS)	US survey foot	p
6617	NAD83(2011) / Wyoming West Central	metre	p
6618	NAD83(2011) / Wyoming West Central (ftUS)	US survey foot	p
6619	NAD83(2011) / Utah Central	metre	p
6620	NAD83(2011) / Utah North	metre	p
6621	NAD83(2011) / Utah South	metre	p
6622	NAD83(CSRS) / Quebec Lambert	metre	p
6623	NAD83 / Quebec Albers	metre	p
6624	NAD83(CSRS) / Quebec Albers	metre	p
6625	NAD83(2011) / Utah Central (ftUS)	US survey foot	p
6626	NAD83(2011) / Utah North (ftUS)	US survey foot	p
6627	NAD83(2011) / Utah South (ftUS)	US survey foot	p
6628	NAD83(PA11) / Hawaii zone 1	metre	p
6629	NAD83(PA11) / Hawaii zone 2	metre	p
6630	NAD83(PA11) / Hawaii zone 3	metre	p
6631	NAD83(PA11) / Hawaii zone 4	metre	p
6632	NAD83(PA11) / Hawaii zone 5	metre	p
6633	NAD83(PA11) / Hawaii zone 3 (ftUS)	US survey foot	p
6634	NAD83(PA11) / UTM zone 4N	metre	p
6635	NAD83(PA11) / UTM zone 5N	metre	p
6636	NAD83(PA11) / UTM zone 2S	metre	p
6637	NAD83(MA11) / Guam Map Grid	metre	p
6638	Tutuila 1962 height	metre	-
6639	Guam 1963 height	metre	-
6640	NMVD03 height	metre	-
6641	PRVD02 height	metre	-
6642	VIVD09 height	metre	-
6643	ASVD02 height	metre	-
6644	GUVD04 height	metre	-
6646	Karbala 1979 / Iraq National Grid	metre	p
6647	CGVD2013(CGG2013) height	metre	-
6649	NAD83(CSRS) + CGVD2013(CGG2013) height	degree	c	4617
6650	NAD83(CSRS) / UTM zone 7N + CGVD2013 height	metre	c	3154
6651	NAD83(CSRS) / UTM zone 8N + CGVD2013 height	metre	c	3155
6652	NAD83(CSRS) / UTM zone 9N + CGVD2013 height	metre	c	3156
6653	NAD83(CSRS) / UTM zone 10N + CGVD2013 height	metre	c	3157
6654	NAD83(CSRS) / UTM zone 11N + CGVD2013 height	metre	c	2955
6655	NAD83(CSRS) / UTM zone 12N + CGVD2013 height	metre	c	2956
6656	NAD83(CSRS) / UTM zone 13N + CGVD2013 height	metre	c	2957
6657	NAD83(CSRS) / UTM zone 14N + CGVD2013 height	metre	c	3158
6658	NAD83(CSRS) / UTM zone 15N + CGVD2013 height	metre	c	3159
6659	NAD83(CSRS) / UTM zone 16N + CGVD2013 height	metre	c	3160
6660	NAD83(CSRS) / UTM zone 17N + CGVD2013 height	metre	c	2958
6661	NAD83(CSRS) / UTM zone 18N + CGVD2013 height	metre	c	2959
6662	NAD83(CSRS) / UTM zone 19N + CGVD2013 height	metre	c	2960
6663	NAD83(CSRS) / UTM zone 20N + CGVD2013 height	metre	c	2961
6664	NAD83(CSRS) / UTM zone 21N + CGVD2013 height	metre	c	2962
6665	NAD83(CSRS) / UTM zone 22N + CGVD2013 height	metre	c	3761
6666	JGD2011	metre	-
6667	JGD2011	degree	d	6668
6668	JGD2011	degree	g
6669	JGD2011 / Japan Plane Rectangular CS I	metre	p
6670	JGD2011 / Japan Plane Rectangular CS II	metre	p
6671	JGD2011 / Japan Plane Rectangular CS III	metre	p
6672	JGD2011 / Japan Plane Rectangular CS IV	metre	p
6673	JGD2011 / Japan Plane Rectangular CS V	metre	p
6674	JGD2011 / Japan Plane Rectangular CS VI	metre	p
6675	JGD2011 / Japan Plane Rectangular CS VII	metre	p
6676	JGD2011 / Japan Plane Rectangular CS VIII	metre	p
6677	JGD2011 / Japan Plane Rectangular CS IX	metre	p
6678	JGD2011 / Japan Plane Rectangular CS X	metre	p
6679	JGD2011 / Japan Plane Rectangular CS XI	metre	p
6680	JGD2011 / Japan Plane Rectangular CS XII	metre	p
6681	JGD2011 / Japan Plane Rectangular CS XIII	metre	p
6682	JGD2011 / Japan Plane Rectangular CS XIV	metre	p
6683	JGD2011 / Japan Plane Rectangular CS XV	metre	p
6684	JGD2011 / Japan Plane Rectangular CS XVI	metre	p
6685	JGD2011 / Japan Plane Rectangular CS XVII	metre	p
6686	JGD2011 / Japan Plane Rectangular CS XVIII	metre	p
6687	JGD2011 / Japan Plane Rectangular CS XIX	metre	p
6688	JGD2011 / UTM zone 51N	metre	p
6689	JGD2011 / UTM zone 52N	metre	p
6690	JGD2011 / UTM zone 53N	metre	p
6691	JGD2011 / UTM zone 54N	metre	p
6692	JGD2011 / UTM zone 55N	metre	p
6693	JSLD72 height	metre	-
6694	JGD2000 (vertical) height	metre	-
6695	JGD2011 (vertical) height	metre	-
6696	JGD2000 + JGD2000 (vertical) height	degree	c	4612
6697	JGD2011 + JGD2011 (vertical) height	degree	c	6668
6700	Tokyo + JSLD72 height	degree	c	4301
6703	WGS 84 / TM 60 SW	metre	p
6704	RDN2008	metre	-
6705	RDN2008	degree	d	6706
6706	RDN2008	degree	g
6707	RDN2008 / UTM zone 32N (N-E)	metre	p
6708	RDN2008 / UTM zone 33N (N-E)	metre	p
6709	RDN2008 / UTM zone 34N (N-E)	metre	p
6715	Christmas Island Grid 1985	metre	-
6720	WGS 84 / CIG92	metre	p
6721	GDA94 / CIG94	metre	p
6722	WGS 84 / CKIG92	metre	p
6723	GDA94 / CKIG94	metre	p
6736	GDA94 / MGA zone 46	metre	p
6737	GDA94 / MGA zone 47	metre	p
6738	GDA94 / MGA zone 59	metre	p
6781	NAD83(CORS96)	metre	-
6782	NAD83(CORS96)	degree	d	6783
6783	NAD83(CORS96)	degree	g
6784	NAD83(CORS96) / Oregon Baker zone (m)	metre	p
6785	NAD83(CORS96) / Oregon Baker zone (ft)	foot	p
6786	NAD83(2011) / Oregon Baker zone (m)	metre	p
6787	NAD83(2011) / Oregon Baker zone (ft)	foot	p
6788	NAD83(CORS96) / Oregon Bend-Klamath Falls zone (m)	metre	p
6789	NAD83(CORS96) / Oregon Bend-Klamath Falls zone (ft)	foot	p
6790	NAD83(2011) / Oregon Bend-Klamath Falls zone (m)	metre	p
6791	NAD83(2011) / Oregon Bend-Klamath Falls zone (ft)	foot	p
6792	NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (m)	metre	p
6793	NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (ft)	foot	p
6794	NAD83(2011) / Oregon Bend-Redmond-Prineville zone (m)	metre	p
6795	NAD83(2011) / Oregon Bend-Redmond-Prineville zone (ft)	foot	p
6796	NAD83(CORS96) / Oregon Bend-Burns zone (m)	metre	p
6797	NAD83(CORS96) / Oregon Bend-Burns zone (ft)	foot	p
6798	NAD83(2011) / Oregon Bend-Burns zone (m)	metre	p
6799	NAD83(2011) / Oregon Bend-Burns zone (ft)	foot	p
6800	NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (m)	metre	p
6801	NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (ft)	foot	p
6802	NAD83(2011) / Oregon Canyonville-Grants Pass zone (m)	metre	p
6803	NAD83(2011) / Oregon Canyonville-Grants Pass zone (ft)	foot	p
6804	NAD83(CORS96) / Oregon Columbia River East zone (m)	metre	p
6805	NAD83(CORS96) / Oregon Columbia River East zone (ft)	foot	p
6806	NAD83(2011) / Oregon Columbia River East zone (m)	metre	p
6807	NAD83(2011) / Oregon Columbia River East zone (ft)	foot	p
6808	NAD83(CORS96) / Oregon Columbia River West zone (m)	metre	p
6809	NAD83(CORS96) / Oregon Columbia River West zone (ft)	foot	p
6810	NAD83(2011) / Oregon Columbia River West zone (m)	metre	p
6811	NAD83(2011) / Oregon Columbia River West zone (ft)	foot	p
6812	NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (m)	metre	p
6813	NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (ft)	foot	p
6814	NAD83(2011) / Oregon Cottage Grove-Canyonville zone (m)	metre	p
6815	NAD83(2011) / Oregon Cottage Grove-Canyonville zone (ft)	foot	p
6816	NAD83(CORS96) / Oregon Dufur-Madras zone (m)	metre	p
6817	NAD83(CORS96) / Oregon Dufur-Madras zone (ft)	foot	p
6818	NAD83(2011) / Oregon Dufur-Madras zone (m)	metre	p
6819	NAD83(2011) / Oregon Dufur-Madras zone (ft)	foot	p
6820	NAD83(CORS96) / Oregon Eugene zone (m)	metre	p
6821	NAD83(CORS96) / Oregon Eugene zone (ft)	foot	p
6822	NAD83(2011) / Oregon Eugene zone (m)	metre	p
6823	NAD83(2011) / Oregon Eugene zone (ft)	foot	p
6824	NAD83(CORS96) / Oregon Grants Pass-Ashland zone (m)	metre	p
6825	NAD83(CORS96) / Oregon Grants Pass-Ashland zone (ft)	foot	p
6826	NAD83(2011) / Oregon Grants Pass-Ashland zone (m)	metre	p
6827	NAD83(2011) / Oregon Grants Pass-Ashland zone (ft)	foot	p
6828	NAD83(CORS96) / Oregon Gresham-Warm Springs zone (m)	metre	p
6829	NAD83(CORS96) / Oregon Gresham-Warm Springs zone (ft)	foot	p
6830	NAD83(2011) / Oregon Gresham-Warm Springs zone (m)	metre	p
6831	NAD83(2011) / Oregon Gresham-Warm Springs zone (ft)	foot	p
6832	NAD83(CORS96) / Oregon La Grande zone (m)	metre	p
6833	NAD83(CORS96) / Oregon La Grande zone (ft)	foot	p
6834	NAD83(2011) / Oregon La Grande zone (m)	metre	p
6835	NAD83(2011) / Oregon La Grande zone (ft)	foot	p
6836	NAD83(CORS96) / Oregon Ontario zone (m)	metre	p
6837	NAD83(CORS96) / Oregon Ontario zone (ft)	foot	p
6838	NAD83(2011) / Oregon Ontario zone (m)	metre	p
6839	NAD83(2011) / Oregon Ontario zone (ft)	foot	p
6840	NAD83(CORS96) / Oregon Coast zone (m)	metre	p
6841	NAD83(CORS96) / Oregon Coast zone (ft)	foot	p
6842	NAD83(2011) / Oregon Coast zone (m)	metre	p
6843	NAD83(2011) / Oregon Coast zone (ft)	foot	p
6844	NAD83(CORS96) / Oregon Pendleton zone (m)	metre	p
6845	NAD83(CORS96) / Oregon Pendleton zone (ft)	foot	p
6846	NAD83(2011) / Oregon Pendleton zone (m)	metre	p
6847	NAD83(2011) / Oregon Pendleton zone (ft)	foot	p
6848	NAD83(CORS96) / Oregon Pendleton-La Grande zone (m)	metre	p
6849	NAD83(CORS96) / Oregon Pendleton-La Grande zone (ft)	foot	p
6850	NAD83(2011) / Oregon Pendleton-La Grande zone (m)	metre	p
6851	NAD83(2011) / Oregon Pendleton-La Grande zone (ft)	foot	p
6852	NAD83(CORS96) / Oregon Portland zone (m)	metre	p
6853	NAD83(CORS96) / Oregon Portland zone (ft)	foot	p
6854	NAD83(2011) / Oregon Portland zone (m)	metre	p
6855	NAD83(2011) / Oregon Portland zone (ft)	foot	p
6856	NAD83(CORS96) / Oregon Salem zone (m)	metre	p
6857	NAD83(CORS96) / Oregon Salem zone (ft)	foot	p
6858	NAD83(2011) / Oregon Salem zone (m)	metre	p
6859	NAD83(2011) / Oregon Salem zone (ft)	foot	p
6860	NAD83(CORS96) / Oregon Santiam Pass zone (m)	metre	p
6861	NAD83(CORS96) / Oregon Santiam Pass zone (ft)	foot	p
6862	NAD83(2011) / Oregon Santiam Pass zone (m)	metre	p
6863	NAD83(2011) / Oregon Santiam Pass zone (ft)	foot	p
6867	NAD83(CORS96) / Oregon LCC (m)	metre	p
6868	NAD83(CORS96) / Oregon GIC Lambert (ft)	foot	p
6870	ETRS89 / Albania TM 2010	metre	p
6875	RDN2008 / Italy zone (N-E)	metre	p
6876	RDN2008 / Zone 12 (N-E)	metre	p
6879	NAD83(2011) / Wisconsin Central	metre	p
6880	NAD83(2011) / Nebraska (ftUS)	US survey foot	p
6881	Aden 1925	degree	g
6882	Bekaa Valley 1920	degree	g
6883	Bioko	degree	g
6884	NAD83(CORS96) / Oregon North	metre	p
6885	NAD83(CORS96) / Oregon North (ft)	foot	p
6886	NAD83(CORS96) / Oregon South	metre	p
6887	NAD83(CORS96) / Oregon South (ft)	foot	p
6892	South East Island 1943	degree	g
6893	WGS 84 / World Mercator + EGM2008 height	metre	c	3395
6894	Gambia	degree	g
6915	South East Island 1943 / UTM zone 40N	metre	p
6916	SHD height	metre	-
6917	SVY21 + SHD height	degree	c	4757
6922	NAD83 / Kansas LCC	metre	p
6923	NAD83 / Kansas LCC (ftUS)	US survey foot	p
6924	NAD83(2011) / Kansas LCC	metre	p
6925	NAD83(2011) / Kansas LCC (ftUS)	US survey foot	p
6927	SVY21 / Singapore TM + SHD height	metre	c	3414
6931	WGS 84 / NSIDC EASE-Grid 2.0 North	metre	p
6932	WGS 84 / NSIDC EASE-Grid 2.0 South	metre	p
6933	WGS 84 / NSIDC EASE-Grid 2.0 Global	metre	p
6934	IGS08	metre	-
6962	ETRS89 / Albania LCC 2010	metre	p
6966	NAD27 / Michigan North	US survey foot	p
6981	IG05 Intermediate CRS	metre	-
6982	IG05 Intermediate CRS	degree	d	6983
6983	IG05 Intermediate CRS	degree	g
6984	Israeli Grid 05	metre	p
6988	IG05/12 Intermediate CRS	metre	-
6989	IG05/12 Intermediate CRS	degree	d	6990
6990	IG05/12 Intermediate CRS	degree	g
6991	Israeli Grid 05/12	metre	p
7005	Nahrwan 1934 / UTM zone 37N	metre	p
7006	Nahrwan 1934 / UTM zone 38N	metre	p
7007	Nahrwan 1934 / UTM zone 39N	metre	p
7034	RGSPM06 (lon-lat)	degree	d	7035
7035	RGSPM06 (lon-lat)	degree	g
7036	RGR92 (lon-lat)	degree	d	7037
7037	RGR92 (lon-lat)	degree	g
7038	RGM04 (lon-lat)	degree	d	7039
7039	RGM04 (lon-lat)	degree	g
7040	RGFG95 (lon-lat)	degree	d	7041
7041	RGFG95 (lon-lat)	degree	g
7042	RGF93 v1 (lon-lat)	degree	d	7084
7057	NAD83(2011) / IaRCS zone 1	US survey foot	p
7058	NAD83(2011) / IaRCS zone 2	US survey foot	p
7059	NAD83(2011) / IaRCS zone 3	US survey foot	p
7060	NAD83(2011) / IaRCS zone 4	US survey foot	p
7061	NAD83(2011) / IaRCS zone 5	US survey foot	p
7062	NAD83(2011) / IaRCS zone 6	US survey foot	p
7063	NAD83(2011) / IaRCS zone 7	US survey foot	p
7064	NAD83(2011) / IaRCS zone 8	US survey foot	p
7065	NAD83(2011) / IaRCS zone 9	US survey foot	p
7066	NAD83(2011) / IaRCS zone 10	US survey foot	p
7067	NAD83(2011) / IaRCS zone 11	US survey foot	p
7068	NAD83(2011) / IaRCS zone 12	US survey foot	p
7069	NAD83(2011) / IaRCS zone 13	US survey foot	p
7070	NAD83(2011) / IaRCS zone 14	US survey foot	p
7071	RGTAAF07	metre	-
7072	RGTAAF07	degree	d	7073
7073	RGTAAF07	degree	g
7074	RGTAAF07 / UTM zone 37S	metre	p
7075	RGTAAF07 / UTM zone 38S	metre	p
7076	RGTAAF07 / UTM zone 39S	metre	p
7077	RGTAAF07 / UTM zone 40S	metre	p
7078	RGTAAF07 / UTM zone 41S	metre	p
7079	RGTAAF07 / UTM zone 42S	metre	p
7080	RGTAAF07 / UTM zone 43S	metre	p
7081	RGTAAF07 / UTM zone 44S	metre	p
7084	RGF93 v1 (lon-lat)	degree	g
7085	RGAF09 (lon-lat)	degree	d	7086
7086	RGAF09 (lon-lat)	degree	g
7087	RGTAAF07 (lon-lat)	degree	d	7133
7109	NAD83(2011) / RMTCRS St Mary (m)	metre	p
7110	NAD83(2011) / RMTCRS Blackfeet (m)	metre	p
7111	NAD83(2011) / RMTCRS Milk River (m)	metre	p
7112	NAD83(2011) / RMTCRS Fort Belknap (m)	metre	p
7113	NAD83(2011) / RMTCRS Fort Peck Assiniboine (m)	metre	p
7114	NAD83(2011) / RMTCRS Fort Peck Sioux (m)	metre	p
7115	NAD83(2011) / RMTCRS Crow (m)	metre	p
7116	NAD83(2011) / RMTCRS Bobcat (m)	metre	p
7117	NAD83(2011) / RMTCRS Billings (m)	metre	p
7118	NAD83(2011) / RMTCRS Wind River (m)	metre	p
7119	NAD83(2011) / RMTCRS St Mary (ft)	foot	p
7120	NAD83(2011) / RMTCRS Blackfeet (ft)	foot	p
7121	NAD83(2011) / RMTCRS Milk River (ft)	foot	p
7122	NAD83(2011) / RMTCRS Fort Belknap (ft)	foot	p
7123	NAD83(2011) / RMTCRS Fort Peck Assiniboine (ft)	foot	p
7124	NAD83(2011) / RMTCRS Fort Peck Sioux (ft)	foot	p
7125	NAD83(2011) / RMTCRS Crow (ft)	foot	p
7126	NAD83(2011) / RMTCRS Bobcat (ft)	foot	p
7127	NAD83(2011) / RMTCRS Billings (ft)	foot	p
7128	NAD83(2011) / RMTCRS Wind River (ftUS)	US survey foot	p
7131	NAD83(2011) / San Francisco CS13	metre	p
7132	NAD83(2011) / San Francisco CS13 (ftUS)	US survey foot	p
7133	RGTAAF07 (lon-lat)	degree	g
7134	IGD05	metre	-
7135	IGD05	degree	d	7136
7136	IGD05	degree	g
7137	IGD05/12	metre	-
7138	IGD05/12	degree	d	7139
7139	IGD05/12	degree	g
7142	Palestine 1923 / Palestine Grid modified	metre	p
7257	NAD83(2011) / InGCS Adams (m)	metre	p
7258	NAD83(2011) / InGCS Adams (ftUS)	US survey foot	p
7259	NAD83(2011) / InGCS Allen (m)	metre	p
7260	NAD83(2011) / InGCS Allen (ftUS)	US survey foot	p
7261	NAD83(2011) / InGCS Bartholomew (m)	metre	p
7262	NAD83(2011) / InGCS Bartholomew (ftUS)	US survey foot	p
7263	NAD83(2011) / InGCS Benton (m)	metre	p
7264	NAD83(2011) / InGCS Benton (ftUS)	US survey foot	p
7265	NAD83(2011) / InGCS Blackford-Delaware (m)	metre	p
7266	NAD83(2011) / InGCS Blackford-Delaware (ftUS)	US survey foot	p
7267	NAD83(2011) / InGCS Boone-Hendricks (m)	metre	p
7268	NAD83(2011) / InGCS Boone-Hendricks (ftUS)	US survey foot	p
7269	NAD83(2011) / InGCS Brown (m)	metre	p
7270	NAD83(2011) / InGCS Brown (ftUS)	US survey foot	p
7271	NAD83(2011) / InGCS Carroll (m)	metre	p
7272	NAD83(2011) / InGCS Carroll (ftUS)	US survey foot	p
7273	NAD83(2011) / InGCS Cass (m)	metre	p
7274	NAD83(2011) / InGCS Cass (ftUS)	US survey foot	p
7275	NAD83(2011) / InGCS Clark-Floyd-Scott (m)	metre	p
7276	NAD83(2011) / InGCS Clark-Floyd-Scott (ftUS)	US survey foot	p
7277	NAD83(2011) / InGCS Clay (m)	metre	p
7278	NAD83(2011) / InGCS Clay (ftUS)	US survey foot	p
7279	NAD83(2011) / InGCS Clinton (m)	metre	p
7280	NAD83(2011) / InGCS Clinton (ftUS)	US survey foot	p
7281	NAD83(2011) / InGCS Crawford-Lawrence-Orange (m)	metre	p
7282	NAD83(2011) / InGCS Crawford-Lawrence-Orange (ftUS)	US survey foot	p
7283	NAD83(2011) / InGCS Daviess-Greene (m)	metre	p
7284	NAD83(2011) / InGCS Daviess-Greene (ftUS)	US survey foot	p
7285	NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (m)	metre	p
7286	NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (ftUS)	US survey foot	p
7287	NAD83(2011) / InGCS Decatur-Rush (m)	metre	p
7288	NAD83(2011) / InGCS Decatur-Rush (ftUS)	US survey foot	p
7289	NAD83(2011) / InGCS DeKalb (m)	metre	p
7290	NAD83(2011) / InGCS DeKalb (ftUS)	US survey foot	p
7291	NAD83(2011) / InGCS Dubois-Martin (m)	metre	p
7292	NAD83(2011) / InGCS Dubois-Martin (ftUS)	US survey foot	p
7293	NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (m)	metre	p
7294	NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (ftUS)	US survey foot	p
7295	NAD83(2011) / InGCS Fayette-Franklin-Union (m)	metre	p
7296	NAD83(2011) / InGCS Fayette-Franklin-Union (ftUS)	US survey foot	p
7297	NAD83(2011) / InGCS Fountain-Warren (m)	metre	p
7298	NAD83(2011) / InGCS Fountain-Warren (ftUS)	US survey foot	p
7299	NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (m)	metre	p
7300	NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (ftUS)	US survey foot	p
7301	NAD83(2011) / InGCS Gibson (m)	metre	p
7302	NAD83(2011) / InGCS Gibson (ftUS)	US survey foot	p
7303	NAD83(2011) / InGCS Grant (m)	metre	p
7304	NAD83(2011) / InGCS Grant (ftUS)	US survey foot	p
7305	NAD83(2011) / InGCS Hamilton-Tipton (m)	metre	p
7306	NAD83(2011) / InGCS Hamilton-Tipton (ftUS)	US survey foot	p
7307	NAD83(2011) / InGCS Hancock-Madison (m)	metre	p
7308	NAD83(2011) / InGCS Hancock-Madison (ftUS)	US survey foot	p
7309	NAD83(2011) / InGCS Harrison-Washington (m)	metre	p
7310	NAD83(2011) / InGCS Harrison-Washington (ftUS)	US survey foot	p
7311	NAD83(2011) / InGCS Henry (m)	metre	p
7312	NAD83(2011) / InGCS Henry (ftUS)	US survey foot	p
7313	NAD83(2011) / InGCS Howard-Miami (m)	metre	p
7314	NAD83(2011) / InGCS Howard-Miami (ftUS)	US survey foot	p
7315	NAD83(2011) / InGCS Huntington-Whitley (m)	metre	p
7316	NAD83(2011) / InGCS Huntington-Whitley (ftUS)	US survey foot	p
7317	NAD83(2011) / InGCS Jackson (m)	metre	p
7318	NAD83(2011) / InGCS Jackson (ftUS)	US survey foot	p
7319	NAD83(2011) / InGCS Jasper-Porter (m)	metre	p
7320	NAD83(2011) / InGCS Jasper-Porter (ftUS)	US survey foot	p
7321	NAD83(2011) / InGCS Jay (m)	metre	p
7322	NAD83(2011) / InGCS Jay (ftUS)	US survey foot	p
7323	NAD83(2011) / InGCS Jefferson (m)	metre	p
7324	NAD83(2011) / InGCS Jefferson (ftUS)	US survey foot	p
7325	NAD83(2011) / InGCS Jennings (m)	metre	p
7326	NAD83(2011) / InGCS Jennings (ftUS)	US survey foot	p
7327	NAD83(2011) / InGCS Johnson-Marion (m)	metre	p
7328	NAD83(2011) / InGCS Johnson-Marion (ftUS)	US survey foot	p
7329	NAD83(2011) / InGCS Knox (m)	metre	p
7330	NAD83(2011) / InGCS Knox (ftUS)	US survey foot	p
7331	NAD83(2011) / InGCS LaGrange-Noble (m)	metre	p
7332	NAD83(2011) / InGCS LaGrange-Noble (ftUS)	US survey foot	p
7333	NAD83(2011) / InGCS Lake-Newton (m)	metre	p
7334	NAD83(2011) / InGCS Lake-Newton (ftUS)	US survey foot	p
7335	NAD83(2011) / InGCS LaPorte-Pulaski-Starke (m)	metre	p
7336	NAD83(2011) / InGCS LaPorte-Pulaski-Starke (ftUS)	US survey foot	p
7337	NAD83(2011) / InGCS Monroe-Morgan (m)	metre	p
7338	NAD83(2011) / InGCS Monroe-Morgan (ftUS)	US survey foot	p
7339	NAD83(2011) / InGCS Montgomery-Putnam (m)	metre	p
7340	NAD83(2011) / InGCS Montgomery-Putnam (ftUS)	US survey foot	p
7341	NAD83(2011) / InGCS Owen (m)	metre	p
7342	NAD83(2011) / InGCS Owen (ftUS)	US survey foot	p
7343	NAD83(2011) / InGCS Parke-Vermillion (m)	metre	p
7344	NAD83(2011) / InGCS Parke-Vermillion (ftUS)	US survey foot	p
7345	NAD83(2011) / InGCS Perry (m)	metre	p
7346	NAD83(2011) / InGCS Perry (ftUS)	US survey foot	p
7347	NAD83(2011) / InGCS Pike-Warrick (m)	metre	p
7348	NAD83(2011) / InGCS Pike-Warrick (ftUS)	US survey foot	p
7349	NAD83(2011) / InGCS Posey (m)	metre	p
7350	NAD83(2011) / InGCS Posey (ftUS)	US survey foot	p
7351	NAD83(2011) / InGCS Randolph-Wayne (m)	metre	p
7352	NAD83(2011) / InGCS Randolph-Wayne (ftUS)	US survey foot	p
7353	NAD83(2011) / InGCS Ripley (m)	metre	p
7354	NAD83(2011) / InGCS Ripley (ftUS)	US survey foot	p
7355	NAD83(2011) / InGCS Shelby (m)	metre	p
7356	NAD83(2011) / InGCS Shelby (ftUS)	US survey foot	p
7357	NAD83(2011) / InGCS Spencer (m)	metre	p
7358	NAD83(2011) / InGCS Spencer (ftUS)	US survey foot	p
7359	NAD83(2011) / InGCS Steuben (m)	metre	p
7360	NAD83(2011) / InGCS Steuben (ftUS)	US survey foot	p
7361	NAD83(2011) / InGCS Sullivan (m)	metre	p
7362	NAD83(2011) / InGCS Sullivan (ftUS)	US survey foot	p
7363	NAD83(2011) / InGCS Tippecanoe-White (m)	metre	p
7364	NAD83(2011) / InGCS Tippecanoe-White (ftUS)	US survey foot	p
7365	NAD83(2011) / InGCS Vanderburgh (m)	metre	p
7366	NAD83(2011) / InGCS Vanderburgh (ftUS)	US survey foot	p
7367	NAD83(2011) / InGCS Vigo (m)	metre	p
7368	NAD83(2011) / InGCS Vigo (ftUS)	US survey foot	p
7369	NAD83(2011) / InGCS Wells (m)	metre	p
7370	NAD83(2011) / InGCS Wells (ftUS)	US survey foot	p
7371	ONGD14	metre	-
7372	ONGD14	degree	d	7373
7373	ONGD14	degree	g
7374	ONGD14 / UTM zone 39N	metre	p
7375	ONGD14 / UTM zone 40N	metre	p
7376	ONGD14 / UTM zone 41N	metre	p
7400	NTF (Paris) + NGF IGN69 height	degree	c	4807
7404	RT90 + RH70 height	degree	c	4124
7405	OSGB36 / British National Grid + ODN height	metre	c	27700
7406	NAD27 + NGVD29 height (ftUS)	degree	c	4267
7407	NAD27 / Texas North + NGVD29 height (ftUS)		c	32037
7409	ETRS89 + EVRF2000 height	degree	c	4258
7410	PSHD93	degree	c	4134
7411	NTF (Paris) / Lambert zone II + NGF Lallemand height	metre	c	27572
7414	Tokyo + JSLD69 height	degree	c	4301
7415	Amersfoort / RD New + NAP height	metre	c	28992
7416	ETRS89 / UTM zone 32N + DVR90 height	metre	c	25832
7417	ETRS89 / UTM zone 33N + DVR90 height	metre	c	25833
7418	ETRS89 / Kp2000 Jutland + DVR90 height	metre	c	2196
7419	ETRS89 / Kp2000 Zealand + DVR90 height	metre	c	2197
7420	ETRS89 / Kp2000 Bornholm + DVR90 height	metre	c	2198
7421	NTF (Paris) / Lambert zone II + NGF-IGN69 height	metre	c	27572
7422	NTF (Paris) / Lambert zone III + NGF-IGN69 height	metre	c	27573
7423	ETRS89 + EVRF2007 height	degree	c	4258
7446	Famagusta 1960 height	metre	-
7447	PNG08 height	metre	-
7528	NAD83(2011) / WISCRS Adams and Juneau (m)	metre	p
7529	NAD83(2011) / WISCRS Ashland (m)	metre	p
7530	NAD83(2011) / WISCRS Barron (m)	metre	p
7531	NAD83(2011) / WISCRS Bayfield (m)	metre	p
7532	NAD83(2011) / WISCRS Brown (m)	metre	p
7533	NAD83(2011) / WISCRS Buffalo (m)	metre	p
7534	NAD83(2011) / WISCRS Burnett (m)	metre	p
7535	NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)	metre	p
7536	NAD83(2011) / WISCRS Chippewa (m)	metre	p
7537	NAD83(2011) / WISCRS Clark (m)	metre	p
7538	NAD83(2011) / WISCRS Columbia (m)	metre	p
7539	NAD83(2011) / WISCRS Crawford (m)	metre	p
7540	NAD83(2011) / WISCRS Dane (m)	metre	p
7541	NAD83(2011) / WISCRS Dodge and Jefferson (m)	metre	p
7542	NAD83(2011) / WISCRS Door (m)	metre	p
7543	NAD83(2011) / WISCRS Douglas (m)	metre	p
7544	NAD83(2011) / WISCRS Dunn (m)	metre	p
7545	NAD83(2011) / WISCRS Eau Claire (m)	metre	p
7546	NAD83(2011) / WISCRS Florence (m)	metre	p
7547	NAD83(2011) / WISCRS Forest (m)	metre	p
7548	NAD83(2011) / WISCRS Grant (m)	metre	p
7549	NAD83(2011) / WISCRS Green and Lafayette (m)	metre	p
7550	NAD83(2011) / WISCRS Green Lake and Marquette (m)	metre	p
7551	NAD83(2011) / WISCRS Iowa (m)	metre	p
7552	NAD83(2011) / WISCRS Iron (m)	metre	p
7553	NAD83(2011) / WISCRS Jackson (m)	metre	p
7554	NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)	metre	p
7555	NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)	metre	p
7556	NAD83(2011) / WISCRS La Crosse (m)	metre	p
7557	NAD83(2011) / WISCRS Langlade (m)	metre	p
7558	NAD83(2011) / WISCRS Lincoln (m)	metre	p
7559	NAD83(2011) / WISCRS Marathon (m)	metre	p
7560	NAD83(2011) / WISCRS Marinette (m)	metre	p
7561	NAD83(2011) / WISCRS Menominee (m)	metre	p
7562	NAD83(2011) / WISCRS Monroe (m)	metre	p
7563	NAD83(2011) / WISCRS Oconto (m)	metre	p
7564	NAD83(2011) / WISCRS Oneida (m)	metre	p
7565	NAD83(2011) / WISCRS Pepin and Pierce (m)	metre	p
7566	NAD83(2011) / WISCRS Polk (m)	metre	p
7567	NAD83(2011) / WISCRS Portage (m)	metre	p
7568	NAD83(2011) / WISCRS Price (m)	metre	p
7569	NAD83(2011) / WISCRS Richland (m)	metre	p
7570	NAD83(2011) / WISCRS Rock (m)	metre	p
7571	NAD83(2011) / WISCRS Rusk (m)	metre	p
7572	NAD83(2011) / WISCRS Sauk (m)	metre	p
7573	NAD83(2011) / WISCRS Sawyer (m)	metre	p
7574	NAD83(2011) / WISCRS Shawano (m)	metre	p
7575	NAD83(2011) / WISCRS St. Croix (m)	metre	p
7576	NAD83(2011) / WISCRS Taylor (m)	metre	p
7577	NAD83(2011) / WISCRS Trempealeau (m)	metre	p
7578	NAD83(2011) / WISCRS Vernon (m)	metre	p
7579	NAD83(2011) / WISCRS Vilas (m)	metre	p
7580	NAD83(2011) / WISCRS Walworth (m)	metre	p
7581	NAD83(2011) / WISCRS Washburn (m)	metre	p
7582	NAD83(2011) / WISCRS Washington (m)	metre	p
7583	NAD83(2011) / WISCRS Waukesha (m)	metre	p
7584	NAD83(2011) / WISCRS Waupaca (m)	metre	p
7585	NAD83(2011) / WISCRS Waushara (m)	metre	p
7586	NAD83(2011) / WISCRS Wood (m)	metre	p
7587	NAD83(2011) / WISCRS Adams and Juneau (ftUS)	US survey foot	p
7588	NAD83(2011) / WISCRS Ashland (ftUS)	US survey foot	p
7589	NAD83(2011) / WISCRS Barron (ftUS)	US survey foot	p
7590	NAD83(2011) / WISCRS Bayfield (ftUS)	US survey foot	p
7591	NAD83(2011) / WISCRS Brown (ftUS)	US survey foot	p
7592	NAD83(2011) / WISCRS Buffalo (ftUS)	US survey foot	p
7593	NAD83(2011) / WISCRS Burnett (ftUS)	US survey foot	p
7594	NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)	US survey foot	p
7595	NAD83(2011) / WISCRS Chippewa (ftUS)	US survey foot	p
7596	NAD83(2011) / WISCRS Clark (ftUS)	US survey foot	p
7597	NAD83(2011) / WISCRS Columbia (ftUS)	US survey foot	p
7598	NAD83(2011) / WISCRS Crawford (ftUS)	US survey foot	p
7599	NAD83(2011) / WISCRS Dane (ftUS)	US survey foot	p
7600	NAD83(2011) / WISCRS Dodge and Jefferson (ftUS)	US survey foot	p
7601	NAD83(2011) / WISCRS Door (ftUS)	US survey foot	p
7602	NAD83(2011) / WISCRS Douglas (ftUS)	US survey foot	p
7603	NAD83(2011) / WISCRS Dunn (ftUS)	US survey foot	p
7604	NAD83(2011) / WISCRS Eau Claire (ftUS)	US survey foot	p
7605	NAD83(2011) / WISCRS Florence (ftUS)	US survey foot	p
7606	NAD83(2011) / WISCRS Forest (ftUS)	US survey foot	p
7607	NAD83(2011) / WISCRS Grant (ftUS)	US survey foot	p
7608	NAD83(2011) / WISCRS Green and Lafayette (ftUS)	US survey foot	p
7609	NAD83(2011) / WISCRS Green Lake and Marquette (ftUS)	US survey foot	p
7610	NAD83(2011) / WISCRS Iowa (ftUS)	US survey foot	p
7611	NAD83(2011) / WISCRS Iron (ftUS)	US survey foot	p
7612	NAD83(2011) / WISCRS Jackson (ftUS)	US survey foot	p
7613	NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)	US survey foot	p
7614	NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)	US survey foot	p
7615	NAD83(2011) / WISCRS La Crosse (ftUS)	US survey foot	p
7616	NAD83(2011) / WISCRS Langlade (ftUS)	US survey foot	p
7617	NAD83(2011) / WISCRS Lincoln (ftUS)	US survey foot	p
7618	NAD83(2011) / WISCRS Marathon (ftUS)	US survey foot	p
7619	NAD83(2011) / WISCRS Marinette (ftUS)	US survey foot	p
7620	NAD83(2011) / WISCRS Menominee (ftUS)	US survey foot	p
7621	NAD83(2011) / WISCRS Monroe (ftUS)	US survey foot	p
7622	NAD83(2011) / WISCRS Oconto (ftUS)	US survey foot	p
7623	NAD83(2011) / WISCRS Oneida (ftUS)	US survey foot	p
7624	NAD83(2011) / WISCRS Pepin and Pierce (ftUS)	US survey foot	p
7625	NAD83(2011) / WISCRS Polk (ftUS)	US survey foot	p
7626	NAD83(2011) / WISCRS Portage (ftUS)	US survey foot	p
7627	NAD83(2011) / WISCRS Price (ftUS)	US survey foot	p
7628	NAD83(2011) / WISCRS Richland (ftUS)	US survey foot	p
7629	NAD83(2011) / WISCRS Rock (ftUS)	US survey foot	p
7630	NAD83(2011) / WISCRS Rusk (ftUS)	US survey foot	p
7631	NAD83(2011) / WISCRS Sauk (ftUS)	US survey foot	p
7632	NAD83(2011) / WISCRS Sawyer (ftUS)	US survey foot	p
7633	NAD83(2011) / WISCRS Shawano (ftUS)	US survey foot	p
7634	NAD83(2011) / WISCRS St. Croix (ftUS)	US survey foot	p
7635	NAD83(2011) / WISCRS Taylor (ftUS)	US survey foot	p
7636	NAD83(2011) / WISCRS Trempealeau (ftUS)	US survey foot	p
7637	NAD83(2011) / WISCRS Vernon (ftUS)	US survey foot	p
7638	NAD83(2011) / WISCRS Vilas (ftUS)	US survey foot	p
7639	NAD83(2011) / WISCRS Walworth (ftUS)	US survey foot	p
7640	NAD83(2011) / WISCRS Washburn (ftUS)	US survey foot	p
7641	NAD83(2011) / WISCRS Washington (ftUS)	US survey foot	p
7642	NAD83(2011) / WISCRS Waukesha (ftUS)	US survey foot	p
7643	NAD83(2011) / WISCRS Waupaca (ftUS)	US survey foot	p
7644	NAD83(2011) / WISCRS Waushara (ftUS)	US survey foot	p
7645	NAD83(2011) / WISCRS Wood (ftUS)	US survey foot	p
7651	Kumul 34 height	metre	-
7652	Kiunga height	metre	-
7656	WGS 84 (G730)	metre	-
7657	WGS 84 (G730)	degree	d	9053
7658	WGS 84 (G873)	metre	-
7659	WGS 84 (G873)	degree	d	9054
7660	WGS 84 (G1150)	metre	-
7661	WGS 84 (G1150)	degree	d	9055
7662	WGS 84 (G1674)	metre	-
7663	WGS 84 (G1674)	degree	d	9056
7664	WGS 84 (G1762)	metre	-
7665	WGS 84 (G1762)	degree	d	9057
7677	PZ-90.02	metre	-
7678	PZ-90.02	degree	d	9474
7679	PZ-90.11	metre	-
7680	PZ-90.11	degree	d	9475
7681	GSK-2011	metre	-
7682	GSK-2011	degree	d	7683
7683	GSK-2011	degree	g
7684	Kyrg-06	metre	-
7685	Kyrg-06	degree	d	7686
7686	Kyrg-06	degree	g
7692	Kyrg-06 / zone 1	metre	p
7693	Kyrg-06 / zone 2	metre	p
7694	Kyrg-06 / zone 3	metre	p
7695	Kyrg-06 / zone 4	metre	p
7696	Kyrg-06 / zone 5	metre	p
7699	DHHN12 height	metre	-
7700	Latvia 2000 height	metre	-
7706	EPSG moving platform example	metre	-
7707	ODN (Offshore) height	metre	-
7755	WGS 84 / India NSF LCC	metre	p
7756	WGS 84 / Andhra Pradesh	metre	p
7757	WGS 84 / Arunachal Pradesh	metre	p
7758	WGS 84 / Assam	metre	p
7759	WGS 84 / Bihar	metre	p
7760	WGS 84 / Delhi	metre	p
7761	WGS 84 / Gujarat	metre	p
7762	WGS 84 / Haryana	metre	p
7763	WGS 84 / Himachal Pradesh	metre	p
7764	WGS 84 / Jammu and Kashmir	metre	p
7765	WGS 84 / Jharkhand	metre	p
7766	WGS 84 / Madhya Pradesh	metre	p
7767	WGS 84 / Maharashtra	metre	p
7768	WGS 84 / Manipur	metre	p
7769	WGS 84 / Meghalaya	metre	p
7770	WGS 84 / Nagaland	metre	p
7771	WGS 84 / India Northeast	metre	p
7772	WGS 84 / Orissa	metre	p
7773	WGS 84 / Punjab	metre	p
7774	WGS 84 / Rajasthan	metre	p
7775	WGS 84 / Uttar Pradesh	metre	p
7776	WGS 84 / Uttaranchal	metre	p
7777	WGS 84 / Andaman and Nicobar	metre	p
7778	WGS 84 / Chhattisgarh	metre	p
7779	WGS 84 / Goa	metre	p
7780	WGS 84 / Karnataka	metre	p
7781	WGS 84 / Kerala	metre	p
7782	WGS 84 / Lakshadweep	metre	p
7783	WGS 84 / Mizoram	metre	p
7784	WGS 84 / Sikkim	metre	p
7785	WGS 84 / Tamil Nadu	metre	p
7786	WGS 84 / Tripura	metre	p
7787	WGS 84 / West Bengal	metre	p
7789	ITRF2014	metre	-
7791	RDN2008 / UTM zone 32N	metre	p
7792	RDN2008 / UTM zone 33N	metre	p
7793	RDN2008 / UTM zone 34N	metre	p
7794	RDN2008 / Italy zone (E-N)	metre	p
7795	RDN2008 / Zone 12 (E-N)	metre	p
7796	BGS2005	metre	-
7797	BGS2005	degree	d	7798
7798	BGS2005	degree	g
7799	BGS2005 / UTM zone 34N (N-E)	metre	p
7800	BGS2005 / UTM zone 35N (N-E)	metre	p
7801	BGS2005 / CCS2005	metre	p
7803	BGS2005 / UTM zone 34N	metre	p
7805	BGS2005 / UTM zone 36N	metre	p
7815	WGS 84 (Transit)	metre	-
7816	WGS 84 (Transit)	degree	d	8888
7825	Pulkovo 1942 / CS63 zone X1	metre	p
7826	Pulkovo 1942 / CS63 zone X2	metre	p
7827	Pulkovo 1942 / CS63 zone X3	metre	p
7828	Pulkovo 1942 / CS63 zone X4	metre	p
7829	Pulkovo 1942 / CS63 zone X5	metre	p
7830	Pulkovo 1942 / CS63 zone X6	metre	p
7831	Pulkovo 1942 / CS63 zone X7	metre	p
7832	POM96 height	metre	-
7837	DHHN2016 height	metre	-
7839	NZVD2016 height	metre	-
7841	POM08 height	metre	-
7842	GDA2020	metre	-
7843	GDA2020	degree	d	7844
7844	GDA2020	degree	g
7845	GDA2020 / GA LCC	metre	p
7846	GDA2020 / MGA zone 46	metre	p
7847	GDA2020 / MGA zone 47	metre	p
7848	GDA2020 / MGA zone 48	metre	p
7849	GDA2020 / MGA zone 49	metre	p
7850	GDA2020 / MGA zone 50	metre	p
7851	GDA2020 / MGA zone 51	metre	p
7852	GDA2020 / MGA zone 52	metre	p
7853	GDA2020 / MGA zone 53	metre	p
7854	GDA2020 / MGA zone 54	metre	p
7855	GDA2020 / MGA zone 55	metre	p
7856	GDA2020 / MGA zone 56	metre	p
7857	GDA2020 / MGA zone 57	metre	p
7858	GDA2020 / MGA zone 58	metre	p
7859	GDA2020 / MGA zone 59	metre	p
7877	Astro DOS 71 / SHLG71	metre	p
7878	Astro DOS 71 / UTM zone 30S	metre	p
7879	St. Helena Tritan	metre	-
7880	St. Helena Tritan	degree	d	7881
7881	St. Helena Tritan	degree	g
7882	St. Helena Tritan / SHLG(Tritan)	metre	p
7883	St. Helena Tritan / UTM zone 30S	metre	p
7884	SHGD2015	metre	-
7885	SHGD2015	degree	d	7886
7886	SHGD2015	degree	g
7887	SHMG2015	metre	p
7888	Jamestown 1971 height	metre	-
7889	St. Helena Tritan 2011 height	metre	-
7890	SHVD2015 height	metre	-
7899	GDA2020 / Vicgrid	metre	p
7900	ITRF88	degree	d	8988
7901	ITRF89	degree	d	8989
7902	ITRF90	degree	d	8990
7903	ITRF91	degree	d	8991
7904	ITRF92	degree	d	8992
7905	ITRF93	degree	d	8993
7906	ITRF94	degree	d	8994
7907	ITRF96	degree	d	8995
7908	ITRF97	degree	d	8996
7909	ITRF2000	degree	d	8997
7910	ITRF2005	degree	d	8998
7911	ITRF2008	degree	d	8999
7912	ITRF2014	degree	d	9000
7914	ETRF89	metre	-
7915	ETRF89	degree	d	9059
7916	ETRF90	metre	-
7917	ETRF90	degree	d	9060
7918	ETRF91	metre	-
7919	ETRF91	degree	d	9061
7920	ETRF92	metre	-
7921	ETRF92	degree	d	9062
7922	ETRF93	metre	-
7923	ETRF93	degree	d	9063
7924	ETRF94	metre	-
7925	ETRF94	degree	d	9064
7926	ETRF96	metre	-
7927	ETRF96	degree	d	9065
7928	ETRF97	metre	-
7929	ETRF97	degree	d	9066
7930	ETRF2000	metre	-
7931	ETRF2000	degree	d	9067
7954	Astro DOS 71 / UTM zone 30S + Jamestown 1971 height	metre	c	7878	800
7955	St. Helena Tritan / UTM zone 30S + Tritan 2011 height	metre	c	7883
7956	SHMG2015 + SHVD2015 height	metre	c	7887
7962	Poolbeg height (m)	metre	-
7968	NGVD29 height (m)	metre	-
7976	HKPD depth	metre	-
7979	KOC WD height	metre	-
7991	NAD27 / MTM zone 10	metre	p
7992	Malongo 1987 / UTM zone 33S	metre	p
8013	GDA2020 / ALB2020	metre	p
8014	GDA2020 / BIO2020	metre	p
8015	GDA2020 / BRO2020	metre	p
8016	GDA2020 / BCG2020	metre	p
8017	GDA2020 / CARN2020	metre	p
8018	GDA2020 / CIG2020	metre	p
8019	GDA2020 / CKIG2020	metre	p
8020	GDA2020 / COL2020	metre	p
8021	GDA2020 / ESP2020	metre	p
8022	GDA2020 / EXM2020	metre	p
8023	GDA2020 / GCG2020	metre	p
8024	GDA2020 / GOLD2020	metre	p
8025	GDA2020 / JCG2020	metre	p
8026	GDA2020 / KALB2020	metre	p
8027	GDA2020 / KAR2020	metre	p
8028	GDA2020 / KUN2020	metre	p
8029	GDA2020 / LCG2020	metre	p
8030	GDA2020 / MRCG2020	metre	p
8031	GDA2020 / PCG2020	metre	p
8032	GDA2020 / PHG2020	metre	p
8035	WGS 84 / TM Zone 20N (ftUS)	US survey foot	p
8036	WGS 84 / TM Zone 21N (ftUS)	US survey foot	p
8042	Gusterberg (Ferro)	degree	g
8043	St. Stephen (Ferro)	degree	g
8044	Gusterberg Grid (Ferro)	metre	p
8045	St. Stephen Grid (Ferro)	metre	p
8050	MSL height (ft)	foot	-
8051	MSL depth (ft)	foot	-
8052	MSL height (ftUS)	US survey foot	-
8053	MSL depth (ftUS)	US survey foot	-
8058	GDA2020 / NSW Lambert	metre	p
8059	GDA2020 / SA Lambert	metre	p
8065	NAD83(2011) / PCCS zone 1 (ft)	foot	p
8066	NAD83(2011) / PCCS zone 2 (ft)	foot	p
8067	NAD83(2011) / PCCS zone 3 (ft)	foot	p
8068	NAD83(2011) / PCCS zone 4 (ft)	foot	p
8082	NAD83(CSRS)v6 / MTM NS 2010 zone 4	metre	p
8083	NAD83(CSRS)v6 / MTM NS 2010 zone 5	metre	p
8084	ISN2016	metre	-
8085	ISN2016	degree	d	8086
8086	ISN2016	degree	g
8088	ISN2016 / Lambert 2016	metre	p
8089	ISH2004 height	metre	-
8090	NAD83(HARN) / WISCRS Florence (m)	metre	p
8091	NAD83(HARN) / WISCRS Florence (ftUS)	US survey foot	p
8092	NAD83(HARN) / WISCRS Eau Claire (m)	metre	p
8093	NAD83(HARN) / WISCRS Eau Claire (ftUS)	US survey foot	p
8095	NAD83(HARN) / WISCRS Wood (m)	metre	p
8096	NAD83(HARN) / WISCRS Wood (ftUS)	US survey foot	p
8097	NAD83(HARN) / WISCRS Waushara (m)	metre	p
8098	NAD83(HARN) / WISCRS Waushara (ftUS)	US survey foot	p
8099	NAD83(HARN) / WISCRS Waupaca (m)	metre	p
8100	NAD83(HARN) / WISCRS Waupaca (ftUS)	US survey foot	p
8101	NAD83(HARN) / WISCRS Waukesha (m)	metre	p
8102	NAD83(HARN) / WISCRS Waukesha (ftUS)	US survey foot	p
8103	NAD83(HARN) / WISCRS Washington (m)	metre	p
8104	NAD83(HARN) / WISCRS Washington (ftUS)	US survey foot	p
8105	NAD83(HARN) / WISCRS Washburn (m)	metre	p
8106	NAD83(HARN) / WISCRS Washburn (ftUS)	US survey foot	p
8107	NAD83(HARN) / WISCRS Walworth (m)	metre	p
8108	NAD83(HARN) / WISCRS Walworth (ftUS)	US survey foot	p
8109	NAD83(HARN) / WISCRS Vilas (m)	metre	p
8110	NAD83(HARN) / WISCRS Vilas (ftUS)	US survey foot	p
8111	NAD83(HARN) / WISCRS Vernon (m)	metre	p
8112	NAD83(HARN) / WISCRS Vernon (ftUS)	US survey foot	p
8113	NAD83(HARN) / WISCRS Trempealeau (m)	metre	p
8114	NAD83(HARN) / WISCRS Trempealeau (ftUS)	US survey foot	p
8115	NAD83(HARN) / WISCRS Taylor (m)	metre	p
8116	NAD83(HARN) / WISCRS Taylor (ftUS)	US survey foot	p
8117	NAD83(HARN) / WISCRS St. Croix (m)	metre	p
8118	NAD83(HARN) / WISCRS St. Croix (ftUS)	US survey foot	p
8119	NAD83(HARN) / WISCRS Shawano (m)	metre	p
8120	NAD83(HARN) / WISCRS Shawano (ftUS)	US survey foot	p
8121	NAD83(HARN) / WISCRS Sawyer (m)	metre	p
8122	NAD83(HARN) / WISCRS Sawyer (ftUS)	US survey foot	p
8123	NAD83(HARN) / WISCRS Sauk (m)	metre	p
8124	NAD83(HARN) / WISCRS Sauk (ftUS)	US survey foot	p
8125	NAD83(HARN) / WISCRS Rusk (m)	metre	p
8126	NAD83(HARN) / WISCRS Rusk (ftUS)	US survey foot	p
8127	NAD83(HARN) / WISCRS Rock (m)	metre	p
8128	NAD83(HARN) / WISCRS Rock (ftUS)	US survey foot	p
8129	NAD83(HARN) / WISCRS Richland (m)	metre	p
8130	NAD83(HARN) / WISCRS Richland (ftUS)	US survey foot	p
8131	NAD83(HARN) / WISCRS Price (m)	metre	p
8132	NAD83(HARN) / WISCRS Price (ftUS)	US survey foot	p
8133	NAD83(HARN) / WISCRS Portage (m)	metre	p
8134	NAD83(HARN) / WISCRS Portage (ftUS)	US survey foot	p
8135	NAD83(HARN) / WISCRS Polk (m)	metre	p
8136	NAD83(HARN) / WISCRS Polk (ftUS)	US survey foot	p
8137	NAD83(HARN) / WISCRS Pepin and Pierce (m)	metre	p
8138	NAD83(HARN) / WISCRS Pepin and Pierce (ftUS)	US survey foot	p
8139	NAD83(HARN) / WISCRS Oneida (m)	metre	p
8140	NAD83(HARN) / WISCRS Oneida (ftUS)	US survey foot	p
8141	NAD83(HARN) / WISCRS Oconto (m)	metre	p
8142	NAD83(HARN) / WISCRS Oconto (ftUS)	US survey foot	p
8143	NAD83(HARN) / WISCRS Monroe (m)	metre	p
8144	NAD83(HARN) / WISCRS Monroe (ftUS)	US survey foot	p
8145	NAD83(HARN) / WISCRS Menominee (m)	metre	p
8146	NAD83(HARN) / WISCRS Menominee (ftUS)	US survey foot	p
8147	NAD83(HARN) / WISCRS Marinette (m)	metre	p
8148	NAD83(HARN) / WISCRS Marinette (ftUS)	US survey foot	p
8149	NAD83(HARN) / WISCRS Marathon (m)	metre	p
8150	NAD83(HARN) / WISCRS Marathon (ftUS)	US survey foot	p
8151	NAD83(HARN) / WISCRS Lincoln (m)	metre	p
8152	NAD83(HARN) / WISCRS Lincoln (ftUS)	US survey foot	p
8153	NAD83(HARN) / WISCRS Langlade (m)	metre	p
8154	NAD83(HARN) / WISCRS Langlade (ftUS)	US survey foot	p
8155	NAD83(HARN) / WISCRS La Crosse (m)	metre	p
8156	NAD83(HARN) / WISCRS La Crosse (ftUS)	US survey foot	p
8157	NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)	metre	p
8158	NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)	US survey foot	p
8159	NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)	metre	p
8160	NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)	US survey foot	p
8161	NAD83(HARN) / WISCRS Jackson (m)	metre	p
8162	NAD83(HARN) / WISCRS Jackson (ftUS)	US survey foot	p
8163	NAD83(HARN) / WISCRS Iron (m)	metre	p
8164	NAD83(HARN) / WISCRS Iron (ftUS)	US survey foot	p
8165	NAD83(HARN) / WISCRS Iowa (m)	metre	p
8166	NAD83(HARN) / WISCRS Iowa (ftUS)	US survey foot	p
8167	NAD83(HARN) / WISCRS Green Lake and Marquette (m)	metre	p
8168	NAD83(HARN) / WISCRS Green Lake and Marquette (ftUS)	US survey foot	p
8169	NAD83(HARN) / WISCRS Green and Lafayette (m)	metre	p
8170	NAD83(HARN) / WISCRS Green and Lafayette (ftUS)	US survey foot	p
8171	NAD83(HARN) / WISCRS Grant (m)	metre	p
8172	NAD83(HARN) / WISCRS Grant (ftUS)	US survey foot	p
8173	NAD83(HARN) / WISCRS Forest (m)	metre	p
8177	NAD83(HARN) / WISCRS Forest (ftUS)	US survey foot	p
8179	NAD83(HARN) / WISCRS Dunn (m)	metre	p
8180	NAD83(HARN) / WISCRS Dunn (ftUS)	US survey foot	p
8181	NAD83(HARN) / WISCRS Douglas (m)	metre	p
8182	NAD83(HARN) / WISCRS Douglas (ftUS)	US survey foot	p
8184	NAD83(HARN) / WISCRS Door (m)	metre	p
8185	NAD83(HARN) / WISCRS Door (ftUS)	US survey foot	p
8187	NAD83(HARN) / WISCRS Dodge and Jefferson (m)	metre	p
8189	NAD83(HARN) / WISCRS Dodge and Jefferson (ftUS)	US survey foot	p
8191	NAD83(HARN) / WISCRS Dane (m)	metre	p
8193	NAD83(HARN) / WISCRS Dane (ftUS)	US survey foot	p
8196	NAD83(HARN) / WISCRS Crawford (m)	metre	p
8197	NAD83(HARN) / WISCRS Crawford (ftUS)	US survey foot	p
8198	NAD83(HARN) / WISCRS Columbia (m)	metre	p
8200	NAD83(HARN) / WISCRS Columbia (ftUS)	US survey foot	p
8201	NAD83(HARN) / WISCRS Clark (m)	metre	p
8202	NAD83(HARN) / WISCRS Clark (ftUS)	US survey foot	p
8203	NAD83(HARN) / WISCRS Chippewa (m)	metre	p
8204	NAD83(HARN) / WISCRS Chippewa (ftUS)	US survey foot	p
8205	NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)	metre	p
8206	NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)	US survey foot	p
8207	NAD83(HARN) / WISCRS Burnett (m)	metre	p
8208	NAD83(HARN) / WISCRS Burnett (ftUS)	US survey foot	p
8209	NAD83(HARN) / WISCRS Buffalo (m)	metre	p
8210	NAD83(HARN) / WISCRS Buffalo (ftUS)	US survey foot	p
8212	NAD83(HARN) / WISCRS Brown (m)	metre	p
8213	NAD83(HARN) / WISCRS Brown (ftUS)	US survey foot	p
8214	NAD83(HARN) / WISCRS Bayfield (m)	metre	p
8216	NAD83(HARN) / WISCRS Bayfield (ftUS)	US survey foot	p
8218	NAD83(HARN) / WISCRS Barron (m)	metre	p
8220	NAD83(HARN) / WISCRS Barron (ftUS)	US survey foot	p
8222	NAD83(HARN) / WISCRS Ashland (m)	metre	p
8224	NAD83(HARN) / WISCRS Ashland (ftUS)	US survey foot	p
8225	NAD83(HARN) / WISCRS Adams and Juneau (m)	metre	p
8226	NAD83(HARN) / WISCRS Adams and Juneau (ftUS)	US survey foot	p
8227	IGS14	metre	-
8228	NAVD88 height (ft)	foot	-
8230	NAD83(CSRS96)	metre	-
8231	NAD83(CSRS96)	degree	d	8232
8232	NAD83(CSRS96)	degree	g
8233	NAD83(CSRS)v2	metre	-
8235	NAD83(CSRS)v2	degree	d	8237
8237	NAD83(CSRS)v2	degree	g
8238	NAD83(CSRS)v3	metre	-
8239	NAD83(CSRS)v3	degree	d	8240
8240	NAD83(CSRS)v3	degree	g
8242	NAD83(CSRS)v4	metre	-
8244	NAD83(CSRS)v4	degree	d	8246
8246	NAD83(CSRS)v4	degree	g
8247	NAD83(CSRS)v5	metre	-
8248	NAD83(CSRS)v5	degree	d	8249
8249	NAD83(CSRS)v5	degree	g
8250	NAD83(CSRS)v6	metre	-
8251	NAD83(CSRS)v6	degree	d	8252
8252	NAD83(CSRS)v6	degree	g
8253	NAD83(CSRS)v7	metre	-
8254	NAD83(CSRS)v7	degree	d	8255
8255	NAD83(CSRS)v7	degree	g
8266	GVR2000 height	metre	-
8267	GVR2016 height	metre	-
8311	NAD83(2011) / Oregon Burns-Harper zone (m)	metre	p
8312	NAD83(2011) / Oregon Burns-Harper zone (ft)	foot	p
8313	NAD83(2011) / Oregon Canyon City-Burns zone (m)	metre	p
8314	NAD83(2011) / Oregon Canyon City-Burns zone (ft)	foot	p
8315	NAD83(2011) / Oregon Coast Range North zone (m)	metre	p
8316	NAD83(2011) / Oregon Coast Range North zone (ft)	foot	p
8317	NAD83(2011) / Oregon Dayville-Prairie City zone (m)	metre	p
8318	NAD83(2011) / Oregon Dayville-Prairie City zone (ft)	foot	p
8319	NAD83(2011) / Oregon Denio-Burns zone (m)	metre	p
8320	NAD83(2011) / Oregon Denio-Burns zone (ft)	foot	p
8321	NAD83(2011) / Oregon Halfway zone (m)	metre	p
8322	NAD83(2011) / Oregon Halfway zone (ft)	foot	p
8323	NAD83(2011) / Oregon Medford-Diamond Lake zone (m)	metre	p
8324	NAD83(2011) / Oregon Medford-Diamond Lake zone (ft)	foot	p
8325	NAD83(2011) / Oregon Mitchell zone (m)	metre	p
8326	NAD83(2011) / Oregon Mitchell zone (ft)	foot	p
8327	NAD83(2011) / Oregon North Central zone (m)	metre	p
8328	NAD83(2011) / Oregon North Central zone (ft)	foot	p
8329	NAD83(2011) / Oregon Ochoco Summit zone (m)	metre	p
8330	NAD83(2011) / Oregon Ochoco Summit zone (ft)	foot	p
8331	NAD83(2011) / Oregon Owyhee zone (m)	metre	p
8332	NAD83(2011) / Oregon Owyhee zone (ft)	foot	p
8333	NAD83(2011) / Oregon Pilot Rock-Ukiah zone (m)	metre	p
8334	NAD83(2011) / Oregon Pilot Rock-Ukiah zone (ft)	foot	p
8335	NAD83(2011) / Oregon Prairie City-Brogan zone (m)	metre	p
8336	NAD83(2011) / Oregon Prairie City-Brogan zone (ft)	foot	p
8337	NAD83(2011) / Oregon Riley-Lakeview zone (m)	metre	p
8338	NAD83(2011) / Oregon Riley-Lakeview zone (ft)	foot	p
8339	NAD83(2011) / Oregon Siskiyou Pass zone (m)	metre	p
8340	NAD83(2011) / Oregon Siskiyou Pass zone (ft)	foot	p
8341	NAD83(2011) / Oregon Ukiah-Fox zone (m)	metre	p
8342	NAD83(2011) / Oregon Ukiah-Fox zone (ft)	foot	p
8343	NAD83(2011) / Oregon Wallowa zone (m)	metre	p
8344	NAD83(2011) / Oregon Wallowa zone (ft)	foot	p
8345	NAD83(2011) / Oregon Warner Highway zone (m)	metre	p
8346	NAD83(2011) / Oregon Warner Highway zone (ft)	foot	p
8347	NAD83(2011) / Oregon Willamette Pass zone (m)	metre	p
8348	NAD83(2011) / Oregon Willamette Pass zone (ft)	foot	p
8349	GR96 + GVR2000 height	degree	c	4747
8350	GR96 + GVR2016 height	degree	c	4747
8351	S-JTSK [JTSK03]	degree	g
8352	S-JTSK [JTSK03] / Krovak	metre	p
8353	S-JTSK [JTSK03] / Krovak East North	metre	p
8357	Baltic 1957 height	metre	-
8358	Baltic 1957 depth	metre	-
8360	ETRS89 + Baltic 1957 height	degree	c	4258
8370	ETRS89 / Belgian Lambert 2008 + Ostend height	metre	c	3812
8377	EPSG example wellbore local horizontal CRS - true north	metre	-
8378	EPSG example wellbore local vertical CRS	metre	-
8379	NAD83 / NCRS Las Vegas (m)	metre	p
8380	NAD83 / NCRS Las Vegas (ftUS)	US survey foot	p
8381	NAD83 / NCRS Las Vegas high (m)	metre	p
8382	NAD83 / NCRS Las Vegas high (ftUS)	US survey foot	p
8383	NAD83(2011) / NCRS Las Vegas (m)	metre	p
8384	NAD83(2011) / NCRS Las Vegas (ftUS)	US survey foot	p
8385	NAD83(2011) / NCRS Las Vegas high (m)	metre	p
8387	NAD83(2011) / NCRS Las Vegas high (ftUS)	US survey foot	p
8391	GDA94 / WEIPA94	metre	p
8395	ETRS89 / Gauss-Kruger CM 9E	metre	p
8397	ETRF2005	metre	-
8399	ETRF2005	degree	d	9068
8401	ETRF2014	metre	-
8403	ETRF2014	degree	d	9069
8425	Hong Kong Geodetic CS	metre	-
8426	Hong Kong Geodetic CS	degree	d	8427
8427	Hong Kong Geodetic CS	degree	g
8428	Macao 1920	degree	g
8429	Macao 2008	metre	-
8430	Macao 2008	degree	d	8431
8431	Macao 2008	degree	g
8433	Macao 1920 / Macao Grid	metre	p
8434	Macao height	metre	-
8441	Tananarive / Laborde Grid	metre	p
8455	RGTAAF07 / UTM zone 53S	metre	p
8456	RGTAAF07 / UTM zone 54S	metre	p
8518	NAD83(2011) / KS RCS zone 1	US survey foot	p
8519	NAD83(2011) / KS RCS zone 2	US survey foot	p
8520	NAD83(2011) / KS RCS zone 3	US survey foot	p
8521	NAD83(2011) / KS RCS zone 4	US survey foot	p
8522	NAD83(2011) / KS RCS zone 5	US survey foot	p
8523	NAD83(2011) / KS RCS zone 6	US survey foot	p
8524	NAD83(2011) / KS RCS zone 7	US survey foot	p
8525	NAD83(2011) / KS RCS zone 8	US survey foot	p
8526	NAD83(2011) / KS RCS zone 9	US survey foot	p
8527	NAD83(2011) / KS RCS zone 10	US survey foot	p
8528	NAD83(2011) / KS RCS zone 11	US survey foot	p
8529	NAD83(2011) / KS RCS zone 12	US survey foot	p
8531	NAD83(2011) / KS RCS zone 13	US survey foot	p
8533	NAD83(2011) / KS RCS zone 14	US survey foot	p
8534	NAD83(2011) / KS RCS zone 15	US survey foot	p
8535	NAD83(2011) / KS RCS zone 16	US survey foot	p
8536	NAD83(2011) / KS RCS zone 17	US survey foot	p
8538	NAD83(2011) / KS RCS zone 18	US survey foot	p
8539	NAD83(2011) / KS RCS zone 19	US survey foot	p
8540	NAD83(2011) / KS RCS zone 20	US survey foot	p
8541	NAD83(FBN)	metre	-
8542	NAD83(FBN)	degree	d	8860
8543	NAD83(HARN Corrected)	metre	-
8544	NAD83(HARN Corrected)	degree	d	8545
8545	NAD83(HARN Corrected)	degree	g
8675	N43 height	metre	-
8677	MGI 1901 / Balkans zone 5	metre	p
8678	MGI 1901 / Balkans zone 6	metre	p
8679	MGI 1901 / Balkans zone 8	metre	p
8682	SRB_ETRS89 / UTM zone 34N	metre	p
8683	SRB_ETRS89	metre	-
8684	SRB_ETRS89	degree	d	8685
8685	SRB_ETRS89	degree	g
8686	MGI 1901 / Slovenia Grid	metre	p
8687	Slovenia 1996 / UTM zone 33N	metre	p
8690	SVS2010 height	metre	-
8691	SRB_VRS12 height	metre	-
8692	NAD83(MA11) / UTM zone 54N	metre	p
8693	NAD83(MA11) / UTM zone 55N	metre	p
8694	Camacupa 2015	degree	g
8697	RSAO13	metre	-
8698	RSAO13	degree	d	8699
8699	RSAO13	degree	g
8700	NAD83 / Arizona East (ft) + NAVD88 height (ft)		c	2222
8701	NAD83 / Arizona Central (ft) + NAVD88 height (ft)		c	2223
8702	NAD83 / Arizona West (ft) + NAVD88 height (ft)		c	2224
8703	NAD83 / Michigan North (ft) + NAVD88 height (ft)		c	2251
8704	NAD83 / Michigan Central (ft) + NAVD88 height (ft)		c	2252
8705	NAD83 / Michigan South (ft) + NAVD88 height (ft)		c	2253
8706	NAD83 / Montana (ft) + NAVD88 height (ft)		c	2256
8707	NAD83 / North Dakota North (ft) + NAVD88 height (ft)		c	2265
8708	NAD83 / North Dakota South (ft) + NAVD88 height (ft)		c	2266
8709	NAD83 / Oregon North (ft) + NAVD88 height (ft)		c	2269
8710	NAD83 / Oregon South (ft) + NAVD88 height (ft)		c	2270
8711	NAD83 / South Carolina (ft) + NAVD88 height (ft)		c	2273
8712	NAD83 / Arkansas North (ftUS) + NAVD88 height (ftUS)		c	3433
8713	NAD83 / Arkansas South (ftUS) + NAVD88 height (ftUS)		c	3434
8714	NAD83 / California zone 1 (ftUS) + NAVD88 height (ftUS)		c	2225
8715	NAD83 / California zone 2 (ftUS) + NAVD88 height (ftUS)		c	2226
8716	NAD83 / California zone 3 (ftUS) + NAVD88 height (ftUS)		c	2227
8717	NAD83 / California zone 4 (ftUS) + NAVD88 height (ftUS)		c	2228
8718	NAD83 / California zone 5 (ftUS) + NAVD88 height (ftUS)		c	2229
8719	NAD83 / California zone 6 (ftUS) + NAVD88 height (ftUS)		c	2230
8720	NAD83 / Colorado North (ftUS) + NAVD88 height (ftUS)		c	2231
8721	NAD83 / Colorado Central (ftUS) + NAVD88 height (ftUS)		c	2232
8722	NAD83 / Colorado South (ftUS) + NAVD88 height (ftUS)		c	2233
8723	NAD83 / Connecticut (ftUS) + NAVD88 height (ftUS)		c	2234
8724	NAD83 / Delaware (ftUS) + NAVD88 height (ftUS)		c	2235
8725	NAD83 / Florida North (ftUS) + NAVD88 height (ftUS)		c	2238
8726	NAD83 / Florida East (ftUS) + NAVD88 height (ftUS)		c	2236
8727	NAD83 / Florida West (ftUS) + NAVD88 height (ftUS)		c	2237
8728	NAD83 / Georgia East (ftUS) + NAVD88 height (ftUS)		c	2239
8729	NAD83 / Georgia West (ftUS) + NAVD88 height (ftUS)		c	2240
8730	NAD83 / Idaho East (ftUS) + NAVD88 height (ftUS)		c	2241
8731	NAD83 / Idaho Central (ftUS) + NAVD88 height (ftUS)		c	2242
8732	NAD83 / Idaho West (ftUS) + NAVD88 height (ftUS)		c	2243
8733	NAD83 / Illinois East (ftUS) + NAVD88 height (ftUS)		c	3435
8734	NAD83 / Illinois West (ftUS) + NAVD88 height (ftUS)		c	3436
8735	NAD83 / Indiana East (ftUS) + NAVD88 height (ftUS)		c	2965
8736	NAD83 / Indiana West (ftUS) + NAVD88 height (ftUS)		c	2966
8737	NAD83 / Iowa North (ftUS) + NAVD88 height (ftUS)		c	3417
8738	NAD83 / Iowa South (ftUS) + NAVD88 height (ftUS)		c	3418
8739	NAD83 / Kansas North (ftUS) + NAVD88 height (ftUS)		c	3419
8740	NAD83 / Kansas South (ftUS) + NAVD88 height (ftUS)		c	3420
8741	NAD83 / Kentucky North (ftUS) + NAVD88 height (ftUS)		c	2246
8742	NAD83 / Kentucky South (ftUS) + NAVD88 height (ftUS)		c	2247
8743	NAD83 / Louisiana North (ftUS) + NAVD88 height (ftUS)		c	3451
8744	NAD83 / Louisiana South (ftUS) + NAVD88 height (ftUS)		c	3452
8745	NAD83 / Maine East (ftUS) + NAVD88 height (ftUS)		c	26847
8746	NAD83 / Maine West (ftUS) + NAVD88 height (ftUS)		c	26848
8747	NAD83 / Maryland (ftUS) + NAVD88 height (ftUS)		c	2248
8748	NAD83 / Massachusetts Mainland (ftUS) + NAVD88 height (ftUS)		c	2249
8749	NAD83 / Massachusetts Island (ftUS) + NAVD88 height (ftUS)		c	2250
8750	NAD83 / Minnesota North (ftUS) + NAVD88 height (ftUS)		c	26849
8751	NAD83 / Minnesota Central (ftUS) + NAVD88 height (ftUS)		c	26850
8752	NAD83 / Minnesota South (ftUS) + NAVD88 height (ftUS)		c	26851
8753	NAD83 / Mississippi East (ftUS) + NAVD88 height (ftUS)		c	2254
8754	NAD83 / Mississippi West (ftUS) + NAVD88 height (ftUS)		c	2255
8755	NAD83 / Nebraska (ftUS) + NAVD88 height (ftUS)		c	26852
8756	NAD83 / Nevada East (ftUS) + NAVD88 height (ftUS)		c	3421
8757	NAD83 / Nevada Central (ftUS) + NAVD88 height (ftUS)		c	3422
8758	NAD83 / Nevada West (ftUS) + NAVD88 height (ftUS)		c	3423
8759	NAD83 / New Hampshire (ftUS) + NAVD88 height (ftUS)		c	3437
8760	NAD83 / New Jersey (ftUS) + NAVD88 height (ftUS)		c	3424
8761	NAD83 / New Mexico East (ftUS) + NAVD88 height (ftUS)		c	2257
8762	NAD83 / New Mexico Central (ftUS) + NAVD88 height (ftUS)		c	2258
8763	NAD83 / New Mexico West (ftUS) + NAVD88 height (ftUS)		c	2259
8764	NAD83 / New York East (ftUS) + NAVD88 height (ftUS)		c	2260
8765	NAD83 / New York Central (ftUS) + NAVD88 height (ftUS)		c	2261
8766	NAD83 / New York West (ftUS) + NAVD88 height (ftUS)		c	2262
8767	NAD83 / New York Long Island (ftUS) + NAVD88 height (ftUS)		c	2263
8768	NAD83 / North Carolina (ftUS) + NAVD88 height (ftUS)		c	2264
8769	NAD83 / Ohio North (ftUS) + NAVD88 height (ftUS)		c	3734
8770	NAD83 / Ohio South (ftUS) + NAVD88 height (ftUS)		c	3735
8771	NAD83 / Oklahoma North (ftUS) + NAVD88 height (ftUS)		c	2267
8772	NAD83 / Oklahoma South (ftUS) + NAVD88 height (ftUS)		c	2268
8773	NAD83 / Pennsylvania North (ftUS) + NAVD88 height (ftUS)		c	2271
8774	NAD83 / Pennsylvania South (ftUS) + NAVD88 height (ftUS)		c	2272
8775	NAD83 / Rhode Island (ftUS) + NAVD88 height (ftUS)		c	3438
8776	NAD83 / South Dakota North (ftUS) + NAVD88 height (ftUS)		c	4457
8777	NAD83 / South Dakota South (ftUS) + NAVD88 height (ftUS)		c	3455
8778	NAD83 / Tennessee (ftUS) + NAVD88 height (ftUS)		c	2274
8779	NAD83 / Texas North (ftUS) + NAVD88 height (ftUS)		c	2275
8780	NAD83 / Texas North Central (ftUS) + NAVD88 height (ftUS)		c	2276
8781	NAD83 / Texas Central (ftUS) + NAVD88 height (ftUS)		c	2277
8782	NAD83 / Texas South Central (ftUS) + NAVD88 height (ftUS)		c	2278
8783	NAD83 / Texas South (ftUS) + NAVD88 height (ftUS)		c	2279
8784	NAD83 / Utah North (ftUS) + NAVD88 height (ftUS)		c	3560
8785	NAD83 / Utah Central (ftUS) + NAVD88 height (ftUS)		c	3566
8786	NAD83 / Utah South (ftUS) + NAVD88 height (ftUS)		c	3567
8787	NAD83 / Vermont (ftUS) + NAVD88 height (ftUS)		c	5646
8788	NAD83 / Virginia North (ftUS) + NAVD88 height (ftUS)		c	2283
8789	NAD83 / Virginia South (ftUS) + NAVD88 height (ftUS)		c	2284
8790	NAD83 / Washington North (ftUS) + NAVD88 height (ftUS)		c	2285
8791	NAD83 / Washington South (ftUS) + NAVD88 height (ftUS)		c	2286
8792	NAD83 / West Virginia North (ftUS) + NAVD88 height (ftUS)		c	26853
8793	NAD83 / West Virginia South (ftUS) + NAVD88 height (ftUS)		c	26854
8794	NAD83 / Wisconsin North (ftUS) + NAVD88 height (ftUS)		c	2287
8795	NAD83 / Wisconsin Central (ftUS) + NAVD88 height (ftUS)		c	2288
8796	NAD83 / Wisconsin South (ftUS) + NAVD88 height (ftUS)		c	2289
8797	NAD83 / Wyoming East (ftUS) + NAVD88 height (ftUS)		c	3736
8798	NAD83 / Wyoming East Central (ftUS) + NAVD88 height (ftUS)		c	3737
8799	NAD83 / Wyoming West Central (ftUS) + NAVD88 height (ftUS)		c	3738
8800	NAD83 / Wyoming West (ftUS) + NAVD88 height (ftUS)		c	3739
8801	NAD83 / Alabama East + NAVD88 height	metre	c	26929
8802	NAD83 / Alabama West + NAVD88 height	metre	c	26930
8803	NAD83 / Alaska zone 1 + NAVD88 height	metre	c	26931
8804	NAD83 / Alaska zone 2 + NAVD88 height	metre	c	26932
8805	NAD83 / Alaska zone 3 + NAVD88 height	metre	c	26933
8806	NAD83 / Alaska zone 4 + NAVD88 height	metre	c	26934
8807	NAD83 / Alaska zone 5 + NAVD88 height	metre	c	26935
8808	NAD83 / Alaska zone 6 + NAVD88 height	metre	c	26936
8809	NAD83 / Alaska zone 7 + NAVD88 height	metre	c	26937
8810	NAD83 / Alaska zone 8 + NAVD88 height	metre	c	26938
8811	NAD83 / Alaska zone 9 + NAVD88 height	metre	c	26939
8812	NAD83 / Alaska zone 10 + NAVD88 height	metre	c	26940
8813	NAD83 / Missouri East + NAVD88 height	metre	c	26996
8814	NAD83 / Missouri Central + NAVD88 height	metre	c	26997
8815	NAD83 / Missouri West + NAVD88 height	metre	c	26998
8816	MTRF-2000	metre	-
8817	MTRF-2000	degree	d	8818
8818	MTRF-2000	degree	g
8820	EPSG example wellbore local cubic CRS - true north		c
8821	EPSG example wellbore local cubic CRS - grid north (ft)		c
8826	NAD83 / Idaho Transverse Mercator	metre	p
8836	MTRF-2000 / UTM zone 36N	metre	p
8837	MTRF-2000 / UTM zone 37N	metre	p
8838	MTRF-2000 / UTM zone 38N	metre	p
8839	MTRF-2000 / UTM zone 39N	metre	p
8840	MTRF-2000 / UTM zone 40N	metre	p
8841	MVGC height	metre	-
8857	WGS 84 / Equal Earth Greenwich	metre	p
8858	WGS 84 / Equal Earth Americas	metre	p
8859	WGS 84 / Equal Earth Asia-Pacific	metre	p
8860	NAD83(FBN)	degree	g
8881	Vienna height	metre	-
8888	WGS 84 (Transit)	degree	g
8896	EPSG example wellbore local horizontal CRS - grid north (ft)	foot	-
8897	EPSG example wellbore local vertical CRS (ft)	foot	-
8898	RGWF96	metre	-
8899	RGWF96	degree	d	8900
8900	RGWF96	degree	g
8901	RGWF96 (lon-lat)	degree	d	8902
8902	RGWF96 (lon-lat)	degree	g
8903	RGWF96 / UTM zone 1S	metre	p
8904	TWVD 2001 height	metre	-
8905	CR-SIRGAS	metre	-
8906	CR-SIRGAS	degree	d	8907
8907	CR-SIRGAS	degree	g
8908	CR-SIRGAS / CRTM05	metre	p
8909	CR-SIRGAS / UTM zone 16N	metre	p
8910	CR-SIRGAS / UTM zone 17N	metre	p
8911	DACR52 height	metre	-
8912	CR-SIRGAS / CRTM05 + DACR52 height	metre	c	8908
8915	SIRGAS-CON DGF00P01	metre	-
8916	SIRGAS-CON DGF00P01	degree	d	8972
8917	SIRGAS-CON DGF01P01	metre	-
8918	SIRGAS-CON DGF01P01	degree	d	8973
8919	SIRGAS-CON DGF01P02	metre	-
8920	SIRGAS-CON DGF01P02	degree	d	8974
8921	SIRGAS-CON DGF02P01	metre	-
8922	SIRGAS-CON DGF02P01	degree	d	8975
8923	SIRGAS-CON DGF04P01	metre	-
8924	SIRGAS-CON DGF04P01	degree	d	8976
8925	SIRGAS-CON DGF05P01	metre	-
8926	SIRGAS-CON DGF05P01	degree	d	8977
8927	SIRGAS-CON DGF06P01	metre	-
8928	SIRGAS-CON DGF06P01	degree	d	8978
8929	SIRGAS-CON DGF07P01	metre	-
8930	SIRGAS-CON DGF07P01	degree	d	8979
8931	SIRGAS-CON DGF08P01	metre	-
8932	SIRGAS-CON DGF08P01	degree	d	8980
8933	SIRGAS-CON SIR09P01	metre	-
8934	SIRGAS-CON SIR09P01	degree	d	8981
8935	SIRGAS-CON SIR10P01	metre	-
8936	SIRGAS-CON SIR10P01	degree	d	8982
8937	SIRGAS-CON SIR11P01	metre	-
8938	SIRGAS-CON SIR11P01	degree	d	8983
8939	SIRGAS-CON SIR13P01	metre	-
8940	SIRGAS-CON SIR13P01	degree	d	8984
8941	SIRGAS-CON SIR14P01	metre	-
8942	SIRGAS-CON SIR14P01	degree	d	8985
8943	SIRGAS-CON SIR15P01	metre	-
8944	SIRGAS-CON SIR15P01	degree	d	8986
8945	SIRGAS-CON SIR17P01	metre	-
8946	SIRGAS-CON SIR17P01	degree	d	8987
8947	SIRGAS-Chile 2010	metre	-
8948	SIRGAS-Chile 2010	degree	d	8949
8949	SIRGAS-Chile 2010	degree	g
8950	SIRGAS-Chile 2010 / UTM zone 18S	metre	p
8951	SIRGAS-Chile 2010 / UTM zone 19S	metre	p
8972	SIRGAS-CON DGF00P01	degree	g
8973	SIRGAS-CON DGF01P01	degree	g
8974	SIRGAS-CON DGF01P02	degree	g
8975	SIRGAS-CON DGF02P01	degree	g
8976	SIRGAS-CON DGF04P01	degree	g
8977	SIRGAS-CON DGF05P01	degree	g
8978	SIRGAS-CON DGF06P01	degree	g
8979	SIRGAS-CON DGF07P01	degree	g
8980	SIRGAS-CON DGF08P01	degree	g
8981	SIRGAS-CON SIR09P01	degree	g
8982	SIRGAS-CON SIR10P01	degree	g
8983	SIRGAS-CON SIR11P01	degree	g
8984	SIRGAS-CON SIR13P01	degree	g
8985	SIRGAS-CON SIR14P01	degree	g
8986	SIRGAS-CON SIR15P01	degree	g
8987	SIRGAS-CON SIR17P01	degree	g
8988	ITRF88	degree	g
8989	ITRF89	degree	g
8990	ITRF90	degree	g
8991	ITRF91	degree	g
8992	ITRF92	degree	g
8993	ITRF93	degree	g
8994	ITRF94	degree	g
8995	ITRF96	degree	g
8996	ITRF97	degree	g
8997	ITRF2000	degree	g
8998	ITRF2005	degree	g
8999	ITRF2008	degree	g
9000	ITRF2014	degree	g
9001	IGS97	metre	-
9002	IGS97	degree	d	9003
9003	IGS97	degree	g
9004	IGS00	metre	-
9005	IGS00	degree	d	9006
9006	IGS00	degree	g
9007	IGb00	metre	-
9008	IGb00	degree	d	9009
9009	IGb00	degree	g
9010	IGS05	metre	-
9011	IGS05	degree	d	9012
9012	IGS05	degree	g
9013	IGS08	degree	d	9014
9014	IGS08	degree	g
9015	IGb08	metre	-
9016	IGb08	degree	d	9017
9017	IGb08	degree	g
9018	IGS14	degree	d	9019
9019	IGS14	degree	g
9039	ISN2016 / LAEA Europe	metre	p
9040	ISN2016 / LCC Europe	metre	p
9053	WGS 84 (G730)	degree	g
9054	WGS 84 (G873)	degree	g
9055	WGS 84 (G1150)	degree	g
9056	WGS 84 (G1674)	degree	g
9057	WGS 84 (G1762)	degree	g
9059	ETRF89	degree	g
9060	ETRF90	degree	g
9061	ETRF91	degree	g
9062	ETRF92	degree	g
9063	ETRF93	degree	g
9064	ETRF94	degree	g
9065	ETRF96	degree	g
9066	ETRF97	degree	g
9067	ETRF2000	degree	g
9068	ETRF2005	degree	g
9069	ETRF2014	degree	g
9070	NAD83(MARP00)	metre	-
9071	NAD83(MARP00)	degree	d	9072
9072	NAD83(MARP00)	degree	g
9073	NAD83(PACP00)	metre	-
9074	NAD83(PACP00)	degree	d	9075
9075	NAD83(PACP00)	degree	g
9130	IGN 2008 LD height	metre	-
9138	KOSOVAREF01	metre	-
9139	KOSOVAREF01	degree	d	9140
9140	KOSOVAREF01	degree	g
9141	KOSOVAREF01 / Balkans zone 7	metre	p
9146	SIRGAS-Chile 2013	metre	-
9147	SIRGAS-Chile 2013	degree	d	9148
9148	SIRGAS-Chile 2013	degree	g
9149	SIRGAS-Chile 2013 / UTM zone 18S	metre	p
9150	SIRGAS-Chile 2013 / UTM zone 19S	metre	p
9151	SIRGAS-Chile 2016	metre	-
9152	SIRGAS-Chile 2016	degree	d	9153
9153	SIRGAS-Chile 2016	degree	g
9154	SIRGAS-Chile 2016 / UTM zone 18S	metre	p
9155	SIRGAS-Chile 2016 / UTM zone 19S	metre	p
9156	RSAO13 / UTM zone 32S	metre	p
9157	RSAO13 / UTM zone 33S	metre	p
9158	RSAO13 / UTM zone 34S	metre	p
9159	RSAO13 / TM 12 SE	metre	p
9191	WGS 84 / NIWA Albers	metre	p
9205	VN-2000 / TM-3 103-00	metre	p
9206	VN-2000 / TM-3 104-00	metre	p
9207	VN-2000 / TM-3 104-30	metre	p
9208	VN-2000 / TM-3 104-45	metre	p
9209	VN-2000 / TM-3 105-30	metre	p
9210	VN-2000 / TM-3 105-45	metre	p
9211	VN-2000 / TM-3 106-00	metre	p
9212	VN-2000 / TM-3 106-15	metre	p
9213	VN-2000 / TM-3 106-30	metre	p
9214	VN-2000 / TM-3 107-00	metre	p
9215	VN-2000 / TM-3 107-15	metre	p
9216	VN-2000 / TM-3 107-30	metre	p
9217	VN-2000 / TM-3 108-15	metre	p
9218	VN-2000 / TM-3 108-30	metre	p
9221	Hartebeesthoek94 / ZAF BSU Albers 25E	metre	p
9222	Hartebeesthoek94 / ZAF BSU Albers 44E	metre	p
9245	CGVD2013a(2010) height	metre	-
9248	Tapi Aike	degree	g
9249	Tapi Aike / Argentina 1	metre	p
9250	Tapi Aike / Argentina 2	metre	p
9251	MMN	degree	g
9252	MMN / Argentina 2	metre	p
9253	MMS	degree	g
9254	MMS / Argentina 2	metre	p
9255	SRVN16 height	metre	-
9265	POSGAR 2007 / UTM zone 19S	metre	p
9266	MGI	metre	-
9267	MGI	degree	d	4312
9271	MGI / Austria West	metre	p
9272	MGI / Austria Central	metre	p
9273	MGI / Austria East	metre	p
9274	EVRF2000 Austria height	metre	-
9279	SA LLD height	metre	-
9284	Pampa del Castillo / Argentina 1	metre	p		300
9285	Pampa del Castillo / Argentina 3	metre	p		300
9286	ETRS89 + NAP height	degree	c	4258
9287	LAT NL depth	metre	-
9288	MSL NL depth	metre	-
9289	ETRS89 + LAT NL depth	degree	c	4258
9290	ETRS89 + MSL NL depth	degree	c	4258
9292	ONGD17	metre	-
9293	ONGD17	degree	d	9294
9294	ONGD17	degree	g
9295	ONGD17 / UTM zone 39N	metre	p
9296	ONGD17 / UTM zone 40N	metre	p
9297	ONGD17 / UTM zone 41N	metre	p
9299	HS2-IRF	degree	g
9300	HS2 Survey Grid	metre	p
9303	HS2-VRF height	metre	-
9306	HS2 Survey Grid + HS2-VRF height	metre	c	9300
9307	ATRF2014	metre	-
9308	ATRF2014	degree	d	9309
9309	ATRF2014	degree	g
9311	NAD27 / US National Atlas Equal Area	metre	p		200
9331	KSA-GRF17	metre	-
9332	KSA-GRF17	degree	d	9333
9333	KSA-GRF17	degree	g
9335	KSA-VRF14 height	metre	-
9351	NGNC08 height	metre	-
9354	WGS 84 / IBCSO Polar Stereographic	metre	p
9356	KSA-GRF17 / UTM zone 36N	metre	p
9357	KSA-GRF17 / UTM zone 37N	metre	p
9358	KSA-GRF17 / UTM zone 38N	metre	p
9359	KSA-GRF17 / UTM zone 39N	metre	p
9360	KSA-GRF17 / UTM zone 40N	metre	p
9364	TPEN11-IRF	degree	g
9367	TPEN11 Grid	metre	p
9368	TPEN11 Grid + ODN height	metre	c	9367
9372	MML07-IRF	degree	g
9373	MML07 Grid	metre	p
9374	MML07 Grid + ODN height	metre	c	9373
9377	MAGNA-SIRGAS / Origen-Nacional	metre	p
9378	IGb14	metre	-
9379	IGb14	degree	d	9380
9380	IGb14	degree	g
9384	AbInvA96_2020-IRF	degree	g
9387	AbInvA96_2020 Grid	metre	p
9388	AbInvA96_2020 Grid + ODN height	metre	c	9387
9389	EVRF2019 height	metre	-
9390	EVRF2019 mean-tide height	metre	-
9391	BGS2005 / UTM zone 35N	metre	p
9392	Mallorca height	metre	-
9393	Menorca height	metre	-
9394	Ibiza height	metre	-
9395	Lanzarote height	metre	-
9396	Fuerteventura height	metre	-
9397	Gran Canaria height	metre	-
9398	Tenerife height	metre	-
9399	La Gomera height	metre	-
9400	La Palma height	metre	-
9401	El Hierro height	metre	-
9402	Ceuta 2 height	metre	-
9403	PN68	degree	g
9404	PN68 / UTM zone 27N	metre	p
9405	PN68 / UTM zone 28N	metre	p
9406	PN84 / UTM zone 27N	metre	p
9407	PN84 / UTM zone 28N	metre	p
9422	ETRS89 + EVRF2019 height	degree	c	4258
9423	ETRS89 + EVRF2019 mean-tide height	degree	c	4258
9424	ETRS89 + ODN height	degree	c	4258
9425	ETRS89 + ODN (Offshore) height	degree	c	4258
9426	ETRS89 + ODN Orkney height	degree	c	4258
9427	ETRS89 + Lerwick height	degree	c	4258
9428	ETRS89 + Stornoway height	degree	c	4258
9429	ETRS89 + Douglas height	degree	c	4258
9430	ETRS89 + St. Marys height	degree	c	4258
9449	ETRS89 + Malin Head height	degree	c	4258
9450	ETRS89 + Belfast height	degree	c	4258
9451	BI height	metre	-
9452	ETRS89 + BI height	degree	c	4258
9453	GBK19-IRF	degree	g
9456	GBK19 Grid	metre	p
9457	GBK19 Grid + ODN height	metre	c	9456
9458	AVWS height	metre	-
9462	GDA2020 + AVWS height	degree	c	7844
9463	GDA2020 + AHD height	degree	c	7844
9464	GDA94 + AHD height	degree	c	4283
9468	SRGI2013	metre	-
9469	SRGI2013	degree	d	9470
9470	SRGI2013	degree	g
9471	INAGeoid2020 v1 height	metre	-
9473	GDA2020 / Australian Albers	metre	p
9474	PZ-90.02	degree	g
9475	PZ-90.11	degree	g
9476	SRGI2013 / UTM zone 46N	metre	p
9477	SRGI2013 / UTM zone 47N	metre	p
9478	SRGI2013 / UTM zone 48N	metre	p
9479	SRGI2013 / UTM zone 49N	metre	p
9480	SRGI2013 / UTM zone 50N	metre	p
9481	SRGI2013 / UTM zone 51N	metre	p
9482	SRGI2013 / UTM zone 52N	metre	p
9487	SRGI2013 / UTM zone 47S	metre	p
9488	SRGI2013 / UTM zone 48S	metre	p
9489	SRGI2013 / UTM zone 49S	metre	p
9490	SRGI2013 / UTM zone 50S	metre	p
9491	SRGI2013 / UTM zone 51S	metre	p
9492	SRGI2013 / UTM zone 52S	metre	p
9493	SRGI2013 / UTM zone 53S	metre	p
9494	SRGI2013 / UTM zone 54S	metre	p
9498	POSGAR 2007 / CABA 2019	metre	p
9500	ETRS89 + EVRF2000 Austria height	degree	c	4258
9501	MGI + EVRF2000 Austria height	degree	c	4312
9502	CIGD11 + CBVD61 height (ft)	degree	c	6135
9503	CIGD11 + GCVD54 height (ft)	degree	c	6135
9504	CIGD11 + LCVD61 height (ft)	degree	c	6135
9505	ETRS89 + Alicante height	degree	c	4258
9506	ETRS89 + Ceuta 2 height	degree	c	4258
9507	ETRS89 + Ibiza height	degree	c	4258
9508	ETRS89 + Mallorca height	degree	c	4258
9509	ETRS89 + Menorca height	degree	c	4258
9510	REGCAN95 + El Hierro height	degree	c	4081
9511	REGCAN95 + Fuerteventura height	degree	c	4081
9512	REGCAN95 + Gran Canaria height	degree	c	4081
9513	REGCAN95 + La Gomera height	degree	c	4081
9514	REGCAN95 + La Palma height	degree	c	4081
9515	REGCAN95 + Lanzarote height	degree	c	4081
9516	REGCAN95 + Tenerife height	degree	c	4081
9517	SHGD2015 + SHVD2015 height	degree	c	7886
9518	WGS 84 + EGM2008 height	degree	c	4326
9519	FEH2010 + FCSVR10 height	degree	c	5593
9520	KSA-GRF17 + KSA-VRF14 height	degree	c	9333
9521	POSGAR 2007 + SRVN16 height	degree	c	5340
9522	NAD83(2011) + PRVD02 height	degree	c	6318
9523	NAD83(2011) + VIVD09 height	degree	c	6318
9524	NAD83(MA11) + GUVD04 height	degree	c	6325
9525	NAD83(MA11) + NMVD03 height	degree	c	6325
9526	NAD83(PA11) + ASVD02 height	degree	c	6322
9527	NZGD2000 + NZVD2009 height	degree	c	4167
9528	NZGD2000 + NZVD2016 height	degree	c	4167
9529	SRGI2013 + INAGeoid2020 v1 height	degree	c	9470
9530	RGFG95 + NGG1977 height	degree	c	4624
9531	RGAF09 + Guadeloupe 1988 height	degree	c	5489
9532	RGAF09 + IGN 1988 LS height	degree	c	5489
9533	RGAF09 + IGN 1988 MG height	degree	c	5489
9534	RGAF09 + IGN 1988 SB height	degree	c	5489
9535	RGAF09 + IGN 1988 SM height	degree	c	5489
9536	RGAF09 + IGN 2008 LD height	degree	c	5489
9537	RGAF09 + Martinique 1987 height	degree	c	5489
9538	RGF93 v2 + NGF-IGN69 height	degree	c	9777
9539	RGF93 v2 + NGF-IGN78 height	degree	c	9777
9540	RGNC91-93 + NGNC08 height	degree	c	4749
9541	RGSPM06 + Danger 1950 height	degree	c	4463
9542	RRAF 1991 + IGN 2008 LD height	degree	c	4558
9543	ITRF2005 + SA LLD height	degree	c	8998
9544	NAD83(CSRS)v6 + CGVD2013a(2010) height	degree	c	8252
9545	LTF2004(G)	metre	-
9546	LTF2004(G)	degree	d	9547
9547	LTF2004(G)	degree	g
9549	LTF2004(C)	metre	p
9650	Baltic 1986 height	metre	-
9651	EVRF2007-PL height	metre	-
9656	ETRF2000-PL + Baltic 1986 height	degree	c	9702
9657	ETRF2000-PL + EVRF2007-PL height	degree	c	9702
9663	EH2000 height	metre	-
9666	LAS07 height	metre	-
9669	BGS2005 height	metre	-
9672	CD Norway depth	metre	-
9674	NAD83 / USFS R6 Albers	metre	p
9675	Pago Pago 2020 height	metre	-
9678	Gulshan 303 / Bangladesh Transverse Mercator	metre	p
9680	WGS 84 / TM 90 NE	metre	p
9681	NVD 1992 height	metre	-
9694	REDGEOMIN	metre	-
9695	REDGEOMIN	degree	d	9696
9696	REDGEOMIN	degree	g
9697	REDGEOMIN / UTM zone 12S	metre	p
9698	REDGEOMIN / UTM zone 18S	metre	p
9699	REDGEOMIN / UTM zone 19S	metre	p
9700	ETRF2000-PL	metre	-
9701	ETRF2000-PL	degree	d	9702
9702	ETRF2000-PL	degree	g
9705	WGS 84 + MSL height	degree	c	4326
9707	WGS 84 + EGM96 height	degree	c	4326
9709	NAD83(CSRS) / UTM zone 23N	metre	p
9711	NAD83(CSRS) / UTM zone 23N + CGVD2013 height	metre	c	9709
9712	NAD83 / UTM zone 24N	metre	p
9713	NAD83(CSRS) / UTM zone 24N	metre	p
9714	NAD83(CSRS) / UTM zone 24N + CGVD2013 height	metre	c	9713
9715	NAD83(CSRS) / UTM zone 15N + CGVD2013a(2010) height	metre	c	3159
9716	IGM95 / UTM zone 34N	metre	p
9721	Catania 1965 height	metre	-
9722	Cagliari 1956 height	metre	-
9723	ETRS89 + Genoa 1942 height	degree	c	4258
9724	ETRS89 + Catania 1965 height	degree	c	4258
9725	ETRS89 + Cagliari 1956 height	degree	c	4258
9739	EOS21-IRF	degree	g
9741	EOS21 Grid	metre	p
9742	EOS21 Grid + ODN height	metre	c	9741
9748	NAD83(2011) / Alabama East (ftUS)	US survey foot	p
9749	NAD83(2011) / Alabama West (ftUS)	US survey foot	p
9753	WGS 84 (G2139)	metre	-
9754	WGS 84 (G2139)	degree	d	9755
9755	WGS 84 (G2139)	degree	g
9758	ECML14_NB-IRF	degree	g
9761	ECML14_NB Grid	metre	p
9762	ECML14_NB Grid + ODN height	metre	c	9761
9763	EWR2-IRF	degree	g
9766	EWR2 Grid	metre	p
9767	EWR2 Grid + ODN height	metre	c	9766
9775	RGF93 v2	metre	-
9776	RGF93 v2	degree	d	9777
9777	RGF93 v2	degree	g
9778	RGF93 v2 (lon-lat)	degree	d	9779
9779	RGF93 v2 (lon-lat)	degree	g
9780	RGF93 v2b	metre	-
9781	RGF93 v2b	degree	d	9782
9782	RGF93 v2b	degree	g
9783	RGF93 v2b (lon-lat)	degree	d	9784
9784	RGF93 v2b (lon-lat)	degree	g
9785	RGF93 v2b + NGF-IGN69 height	degree	c	9782
9793	RGF93 v2 / Lambert-93	metre	p
9794	RGF93 v2b / Lambert-93	metre	p
9821	UCS-2000 / LCS-32 Kyiv region	metre	p
9822	RGF93 v2 / CC42	metre	p
9823	RGF93 v2 / CC43	metre	p
9824	RGF93 v2 / CC44	metre	p
9825	RGF93 v2 / CC45	metre	p
9826	RGF93 v2 / CC46	metre	p
9827	RGF93 v2 / CC47	metre	p
9828	RGF93 v2 / CC48	metre	p
9829	RGF93 v2 / CC49	metre	p
9830	RGF93 v2 / CC50	metre	p
9831	UCS-2000 / LCS-01 Crimea	metre	p
9832	UCS-2000 / LCS-05 Vinnytsia	metre	p
9833	UCS-2000 / LCS-07 Volyn	metre	p
9834	UCS-2000 / LCS-12 Dnipropetrovsk	metre	p
9835	UCS-2000 / LCS-14 Donetsk	metre	p
9836	UCS-2000 / LCS-18 Zhytomyr	metre	p
9837	UCS-2000 / LCS-21 Zakarpattia	metre	p
9838	UCS-2000 / LCS-23 Zaporizhzhia	metre	p
9839	UCS-2000 / LCS-26 Ivano-Frankivsk	metre	p
9840	UCS-2000 / LCS-35 Kirovohrad	metre	p
9841	UCS-2000 / LCS-44 Luhansk	metre	p
9842	RGF93 v2b / CC42	metre	p
9843	RGF93 v2b / CC43	metre	p
9844	RGF93 v2b / CC44	metre	p
9845	RGF93 v2b / CC45	metre	p
9846	RGF93 v2b / CC46	metre	p
9847	RGF93 v2b / CC47	metre	p
9848	RGF93 v2b / CC48	metre	p
9849	RGF93 v2b / CC49	metre	p
9850	RGF93 v2b / CC50	metre	p
9851	UCS-2000 / LCS-46 Lviv	metre	p
9852	UCS-2000 / LCS-48 Mykolaiv	metre	p
9853	UCS-2000 / LCS-51 Odessa	metre	p
9854	UCS-2000 / LCS-53 Poltava	metre	p
9855	UCS-2000 / LCS-56 Rivne	metre	p
9856	UCS-2000 / LCS-59 Sumy	metre	p
9857	UCS-2000 / LCS-61 Ternopil	metre	p
9858	UCS-2000 / LCS-63 Kharkiv	metre	p
9859	UCS-2000 / LCS-65 Kherson	metre	p
9860	UCS-2000 / LCS-68 Khmelnytsky	metre	p
9861	UCS-2000 / LCS-71 Cherkasy	metre	p
9862	UCS-2000 / LCS-73 Chernivtsi	metre	p
9863	UCS-2000 / LCS-74 Chernihiv	metre	p
9864	UCS-2000 / LCS-80 Kyiv city	metre	p
9865	UCS-2000 / LCS-85 Sevastopol	metre	p
9866	MRH21-IRF	degree	g
9869	MRH21 Grid	metre	p
9870	MRH21 Grid + ODN height	metre	c	9869
9871	MOLDOR11-IRF	degree	g
9874	PNG94 / PNGMG94 zone 57	metre	p
9875	PNG94 / PNGMG94 zone 58	metre	p
9880	MOLDOR11 Grid	metre	p
9881	MOLDOR11 Grid + ODN height	metre	c	9880
9883	ETRS89 + CD Norway depth	degree	c	4258
9892	LUREF	metre	-
9893	LUREF	degree	d	4181
9895	LUREF / Luxembourg TM (3D)	metre	p
9897	LUREF / Luxembourg TM + NG95 height	metre	c	2169
9907	ETRS89 + Ostend height	degree	c	4258
9920	OSGB36 / British National Grid + BI height	metre	c	27700	200
9922	ETRS89 / ITM + BI height	metre	c	2157
9923	GNTRANS height	metre	-
9924	ETRS89 + DHHN2016 height	degree	c	4258
9927	GNTRANS2016 height	metre	-
9928	DB_REF2003 zone 2	metre	c	5682	200
9929	DB_REF2003 zone 3	metre	c	5683	200
9930	DB_REF2003 zone 4	metre	c	5684	200
9931	DB_REF2003 zone 5	metre	c	5685	300
9932	DB_REF2016 zone 2	metre	c	5682	200
9933	DB_REF2016 zone 3	metre	c	5683	200
9934	DB_REF2016 zone 4	metre	c	5684	200
9935	DB_REF2016 zone 5	metre	c	5685	300
9939	EBBWV14-IRF	degree	g
9943	EBBWV14 Grid	metre	p
9944	EBBWV14 Grid + ODN height	metre	c	9943
9945	Macedonia State Coordinate System truncated	metre	p		1700
9947	ISN2004 / LAEA Iceland	metre	p
9948	ISN93 + ISH2004 height 	degree	c	4659
9949	ISN2004 + ISH2004 height	degree	c	5324
9950	ISN2016 + ISH2004 height	degree	c	8086
9951	ISN93 / Lambert 1993 + ISH2004 height	metre	c	3057
9952	ISN2004 / Lambert 2004 + ISH2004 height	metre	c	5325
9953	ISN2016 / Lambert 2016 + ISH2004 height	metre	c	8088
9964	HULLEE13-IRF	degree	g
9967	HULLEE13 Grid	metre	p
9968	HULLEE13 Grid + ODN height	metre	c	9967
9969	SCM22-IRF	degree	g
9972	SCM22 Grid	metre	p
9973	SCM22 Grid + ODN height	metre	c	9972
9974	FNL22-IRF	degree	g
9977	FNL22 Grid	metre	p
9978	FNL22 Grid + ODN height	metre	c	9977
9988	ITRF2020	metre	-
9989	ITRF2020	degree	d	9990
9990	ITRF2020	degree	g
20000	SVD2006 height	metre	-
20001	ETRS89 + SVD2006 height	degree	c	4258
20002	MWC18 Grid	metre	p
20003	MWC18 Grid + ODN height	metre	c	20002
20004	Pulkovo 1995 / Gauss-Kruger zone 4	metre	p
20005	Pulkovo 1995 / Gauss-Kruger zone 5	metre	p
20006	Pulkovo 1995 / Gauss-Kruger zone 6	metre	p
20007	Pulkovo 1995 / Gauss-Kruger zone 7	metre	p
20008	Pulkovo 1995 / Gauss-Kruger zone 8	metre	p
20009	Pulkovo 1995 / Gauss-Kruger zone 9	metre	p
20010	Pulkovo 1995 / Gauss-Kruger zone 10	metre	p
20011	Pulkovo 1995 / Gauss-Kruger zone 11	metre	p
20012	Pulkovo 1995 / Gauss-Kruger zone 12	metre	p
20013	Pulkovo 1995 / Gauss-Kruger zone 13	metre	p
20014	Pulkovo 1995 / Gauss-Kruger zone 14	metre	p
20015	Pulkovo 1995 / Gauss-Kruger zone 15	metre	p
20016	Pulkovo 1995 / Gauss-Kruger zone 16	metre	p
20017	Pulkovo 1995 / Gauss-Kruger zone 17	metre	p
20018	Pulkovo 1995 / Gauss-Kruger zone 18	metre	p
20019	Pulkovo 1995 / Gauss-Kruger zone 19	metre	p
20020	Pulkovo 1995 / Gauss-Kruger zone 20	metre	p
20021	Pulkovo 1995 / Gauss-Kruger zone 21	metre	p
20022	Pulkovo 1995 / Gauss-Kruger zone 22	metre	p
20023	Pulkovo 1995 / Gauss-Kruger zone 23	metre	p
20024	Pulkovo 1995 / Gauss-Kruger zone 24	metre	p
20025	Pulkovo 1995 / Gauss-Kruger zone 25	metre	p
20026	Pulkovo 1995 / Gauss-Kruger zone 26	metre	p
20027	Pulkovo 1995 / Gauss-Kruger zone 27	metre	p
20028	Pulkovo 1995 / Gauss-Kruger zone 28	metre	p
20029	Pulkovo 1995 / Gauss-Kruger zone 29	metre	p
20030	Pulkovo 1995 / Gauss-Kruger zone 30	metre	p
20031	Pulkovo 1995 / Gauss-Kruger zone 31	metre	p
20032	Pulkovo 1995 / Gauss-Kruger zone 32	metre	p
20033	MWC18-IRF	degree	g
20034	CGVD2013a(2002) height	metre	-
20035	CGVD2013a(1997) height	metre	-
20036	INAGeoid2020 v2 height	metre	-
20037	NAD83(CSRS)v4 + CGVD2013a(2002) height	degree	c	8246
20038	NAD83(CSRS)v3 + CGVD2013a(1997) height	degree	c	8240
20039	SIRGAS-Chile 2021	metre	-
20040	SIRGAS-Chile 2021	degree	d	20041
20041	SIRGAS-Chile 2021	degree	g
20042	SIRGAS-Chile 2021 / UTM zone 12S	metre	p
20043	SRGI2013 + INAGeoid2020 v2 height	degree	c	9470
20047	GDA2020 / BCSG2020	metre	p
20048	SIRGAS-Chile 2021 / UTM zone 18S	metre	p
20049	SIRGAS-Chile 2021 / UTM zone 19S	metre	p
20050	NAD83(2011) / Amtrak NECCS21 (ft)	foot	p
20135	Adindan / UTM zone 35N	metre	p
20136	Adindan / UTM zone 36N	metre	p
20137	Adindan / UTM zone 37N	metre	p
20138	Adindan / UTM zone 38N	metre	p
20249	AGD66 / AMG zone 49	metre	p
20250	AGD66 / AMG zone 50	metre	p
20251	AGD66 / AMG zone 51	metre	p
20252	AGD66 / AMG zone 52	metre	p
20253	AGD66 / AMG zone 53	metre	p
20254	AGD66 / AMG zone 54	metre	p
20255	AGD66 / AMG zone 55	metre	p
20256	AGD66 / AMG zone 56	metre	p
20257	AGD66 / AMG zone 57	metre	p
20258	AGD66 / AMG zone 58	metre	p
20349	AGD84 / AMG zone 49	metre	p
20350	AGD84 / AMG zone 50	metre	p
20351	AGD84 / AMG zone 51	metre	p
20352	AGD84 / AMG zone 52	metre	p
20353	AGD84 / AMG zone 53	metre	p
20354	AGD84 / AMG zone 54	metre	p
20355	AGD84 / AMG zone 55	metre	p
20356	AGD84 / AMG zone 56	metre	p
20436	Ain el Abd / UTM zone 36N	metre	p
20437	Ain el Abd / UTM zone 37N	metre	p
20438	Ain el Abd / UTM zone 38N	metre	p
20439	Ain el Abd / UTM zone 39N	metre	p
20440	Ain el Abd / UTM zone 40N	metre	p
20499	Ain el Abd / Bahrain Grid	metre	p
20538	Afgooye / UTM zone 38N	metre	p
20539	Afgooye / UTM zone 39N	metre	p
20790	Lisbon (Lisbon) / Portuguese National Grid	metre	p
20791	Lisbon (Lisbon) / Portuguese Grid	metre	p
20822	Aratu / UTM zone 22S	metre	p
20823	Aratu / UTM zone 23S	metre	p		300
20824	Aratu / UTM zone 24S	metre	p		300
20904	GSK-2011 / Gauss-Kruger zone 4	metre	p
20905	GSK-2011 / Gauss-Kruger zone 5	metre	p
20906	GSK-2011 / Gauss-Kruger zone 6	metre	p
20907	GSK-2011 / Gauss-Kruger zone 7	metre	p
20908	GSK-2011 / Gauss-Kruger zone 8	metre	p
20909	GSK-2011 / Gauss-Kruger zone 9	metre	p
20910	GSK-2011 / Gauss-Kruger zone 10	metre	p
20911	GSK-2011 / Gauss-Kruger zone 11	metre	p
20912	GSK-2011 / Gauss-Kruger zone 12	metre	p
20913	GSK-2011 / Gauss-Kruger zone 13	metre	p
20914	GSK-2011 / Gauss-Kruger zone 14	metre	p
20915	GSK-2011 / Gauss-Kruger zone 15	metre	p
20916	GSK-2011 / Gauss-Kruger zone 16	metre	p
20917	GSK-2011 / Gauss-Kruger zone 17	metre	p
20918	GSK-2011 / Gauss-Kruger zone 18	metre	p
20919	GSK-2011 / Gauss-Kruger zone 19	metre	p
20920	GSK-2011 / Gauss-Kruger zone 20	metre	p
20921	GSK-2011 / Gauss-Kruger zone 21	metre	p
20922	GSK-2011 / Gauss-Kruger zone 22	metre	p
20923	GSK-2011 / Gauss-Kruger zone 23	metre	p
20924	GSK-2011 / Gauss-Kruger zone 24	metre	p
20925	GSK-2011 / Gauss-Kruger zone 25	metre	p
20926	GSK-2011 / Gauss-Kruger zone 26	metre	p
20927	GSK-2011 / Gauss-Kruger zone 27	metre	p
20928	GSK-2011 / Gauss-Kruger zone 28	metre	p
20929	GSK-2011 / Gauss-Kruger zone 29	metre	p
20930	GSK-2011 / Gauss-Kruger zone 30	metre	p
20931	GSK-2011 / Gauss-Kruger zone 31	metre	p
20932	GSK-2011 / Gauss-Kruger zone 32	metre	p
20934	Arc 1950 / UTM zone 34S	metre	p
20935	Arc 1950 / UTM zone 35S	metre	p
20936	Arc 1950 / UTM zone 36S	metre	p
21004	GSK-2011 / Gauss-Kruger CM 21E	metre	p
21005	GSK-2011 / Gauss-Kruger CM 27E	metre	p
21006	GSK-2011 / Gauss-Kruger CM 33E	metre	p
21007	GSK-2011 / Gauss-Kruger CM 39E	metre	p
21008	GSK-2011 / Gauss-Kruger CM 45E	metre	p
21009	GSK-2011 / Gauss-Kruger CM 51E	metre	p
21010	GSK-2011 / Gauss-Kruger CM 57E	metre	p
21011	GSK-2011 / Gauss-Kruger CM 63E	metre	p
21012	GSK-2011 / Gauss-Kruger CM 69E	metre	p
21013	GSK-2011 / Gauss-Kruger CM 75E	metre	p
21014	GSK-2011 / Gauss-Kruger CM 81E	metre	p
21015	GSK-2011 / Gauss-Kruger CM 87E	metre	p
21016	GSK-2011 / Gauss-Kruger CM 93E	metre	p
21017	GSK-2011 / Gauss-Kruger CM 99E	metre	p
21018	GSK-2011 / Gauss-Kruger CM 105E	metre	p
21019	GSK-2011 / Gauss-Kruger CM 111E	metre	p
21020	GSK-2011 / Gauss-Kruger CM 117E	metre	p
21021	GSK-2011 / Gauss-Kruger CM 123E	metre	p
21022	GSK-2011 / Gauss-Kruger CM 129E	metre	p
21023	GSK-2011 / Gauss-Kruger CM 135E	metre	p
21024	GSK-2011 / Gauss-Kruger CM 141E	metre	p
21025	GSK-2011 / Gauss-Kruger CM 147E	metre	p
21026	GSK-2011 / Gauss-Kruger CM 153E	metre	p
21027	GSK-2011 / Gauss-Kruger CM 159E	metre	p
21028	GSK-2011 / Gauss-Kruger CM 165E	metre	p
21029	GSK-2011 / Gauss-Kruger CM 171E	metre	p
21030	GSK-2011 / Gauss-Kruger CM 177E	metre	p
21031	GSK-2011 / Gauss-Kruger CM 177W	metre	p
21032	GSK-2011 / Gauss-Kruger CM 171W	metre	p
21035	Arc 1960 / UTM zone 35S	metre	p
21036	Arc 1960 / UTM zone 36S	metre	p
21037	Arc 1960 / UTM zone 37S	metre	p
21095	Arc 1960 / UTM zone 35N	metre	p
21096	Arc 1960 / UTM zone 36N	metre	p
21097	Arc 1960 / UTM zone 37N	metre	p
21148	Batavia / UTM zone 48S	metre	p
21149	Batavia / UTM zone 49S	metre	p
21150	Batavia / UTM zone 50S	metre	p
21207	GSK-2011 / GSK 3GK zone 7	metre	p
21208	GSK-2011 / GSK 3GK zone 8	metre	p
21209	GSK-2011 / GSK 3GK zone 9	metre	p
21210	GSK-2011 / GSK 3GK zone 10	metre	p
21211	GSK-2011 / GSK 3GK zone 11	metre	p
21212	GSK-2011 / GSK 3GK zone 12	metre	p
21213	GSK-2011 / GSK 3GK zone 13	metre	p
21214	GSK-2011 / GSK 3GK zone 14	metre	p
21215	GSK-2011 / GSK 3GK zone 15	metre	p
21216	GSK-2011 / GSK 3GK zone 16	metre	p
21217	GSK-2011 / GSK 3GK zone 17	metre	p
21218	GSK-2011 / GSK 3GK zone 18	metre	p
21219	GSK-2011 / GSK 3GK zone 19	metre	p
21220	GSK-2011 / GSK 3GK zone 20	metre	p
21221	GSK-2011 / GSK 3GK zone 21	metre	p
21222	GSK-2011 / GSK 3GK zone 22	metre	p
21223	GSK-2011 / GSK 3GK zone 23	metre	p
21224	GSK-2011 / GSK 3GK zone 24	metre	p
21225	GSK-2011 / GSK 3GK zone 25	metre	p
21226	GSK-2011 / GSK 3GK zone 26	metre	p
21227	GSK-2011 / GSK 3GK zone 27	metre	p
21228	GSK-2011 / GSK 3GK zone 28	metre	p
21229	GSK-2011 / GSK 3GK zone 29	metre	p
21230	GSK-2011 / GSK 3GK zone 30	metre	p
21231	GSK-2011 / GSK 3GK zone 31	metre	p
21232	GSK-2011 / GSK 3GK zone 32	metre	p
21233	GSK-2011 / GSK 3GK zone 33	metre	p
21234	GSK-2011 / GSK 3GK zone 34	metre	p
21235	GSK-2011 / GSK 3GK zone 35	metre	p
21236	GSK-2011 / GSK 3GK zone 36	metre	p
21237	GSK-2011 / GSK 3GK zone 37	metre	p
21238	GSK-2011 / GSK 3GK zone 38	metre	p
21239	GSK-2011 / GSK 3GK zone 39	metre	p
21240	GSK-2011 / GSK 3GK zone 40	metre	p
21241	GSK-2011 / GSK 3GK zone 41	metre	p
21242	GSK-2011 / GSK 3GK zone 42	metre	p
21243	GSK-2011 / GSK 3GK zone 43	metre	p
21244	GSK-2011 / GSK 3GK zone 44	metre	p
21245	GSK-2011 / GSK 3GK zone 45	metre	p
21246	GSK-2011 / GSK 3GK zone 46	metre	p
21247	GSK-2011 / GSK 3GK zone 47	metre	p
21248	GSK-2011 / GSK 3GK zone 48	metre	p
21249	GSK-2011 / GSK 3GK zone 49	metre	p
21250	GSK-2011 / GSK 3GK zone 50	metre	p
21251	GSK-2011 / GSK 3GK zone 51	metre	p
21252	GSK-2011 / GSK 3GK zone 52	metre	p
21253	GSK-2011 / GSK 3GK zone 53	metre	p
21254	GSK-2011 / GSK 3GK zone 54	metre	p
21255	GSK-2011 / GSK 3GK zone 55	metre	p
21256	GSK-2011 / GSK 3GK zone 56	metre	p
21257	GSK-2011 / GSK 3GK zone 57	metre	p
21258	GSK-2011 / GSK 3GK zone 58	metre	p
21259	GSK-2011 / GSK 3GK zone 59	metre	p
21260	GSK-2011 / GSK 3GK zone 60	metre	p
21261	GSK-2011 / GSK 3GK zone 61	metre	p
21262	GSK-2011 / GSK 3GK zone 62	metre	p
21263	GSK-2011 / GSK 3GK zone 63	metre	p
21264	GSK-2011 / GSK 3GK zone 64	metre	p
21291	Barbados 1938 / British West Indies Grid	metre	p
21292	Barbados 1938 / Barbados National Grid	metre	p
21307	GSK-2011 / GSK 3GK CM 21E	metre	p
21308	GSK-2011 / GSK 3GK CM 24E	metre	p
21309	GSK-2011 / GSK 3GK CM 27E	metre	p
21310	GSK-2011 / GSK 3GK CM 30E	metre	p
21311	GSK-2011 / GSK 3GK CM 33E	metre	p
21312	GSK-2011 / GSK 3GK CM 36E	metre	p
21313	GSK-2011 / GSK 3GK CM 39E	metre	p
21314	GSK-2011 / GSK 3GK CM 42E	metre	p
21315	GSK-2011 / GSK 3GK CM 45E	metre	p
21316	GSK-2011 / GSK 3GK CM 48E	metre	p
21317	GSK-2011 / GSK 3GK CM 51E	metre	p
21318	GSK-2011 / GSK 3GK CM 54E	metre	p
21319	GSK-2011 / GSK 3GK CM 57E	metre	p
21320	GSK-2011 / GSK 3GK CM 60E	metre	p
21321	GSK-2011 / GSK 3GK CM 63E	metre	p
21322	GSK-2011 / GSK 3GK CM 66E	metre	p
21323	GSK-2011 / GSK 3GK CM 69E	metre	p
21324	GSK-2011 / GSK 3GK CM 72E	metre	p
21325	GSK-2011 / GSK 3GK CM 75E	metre	p
21326	GSK-2011 / GSK 3GK CM 78E	metre	p
21327	GSK-2011 / GSK 3GK CM 81E	metre	p
21328	GSK-2011 / GSK 3GK CM 84E	metre	p
21329	GSK-2011 / GSK 3GK CM 87E	metre	p
21330	GSK-2011 / GSK 3GK CM 90E	metre	p
21331	GSK-2011 / GSK 3GK CM 93E	metre	p
21332	GSK-2011 / GSK 3GK CM 96E	metre	p
21333	GSK-2011 / GSK 3GK CM 99E	metre	p
21334	GSK-2011 / GSK 3GK CM 102E	metre	p
21335	GSK-2011 / GSK 3GK CM 105E	metre	p
21336	GSK-2011 / GSK 3GK CM 108E	metre	p
21337	GSK-2011 / GSK 3GK CM 111E	metre	p
21338	GSK-2011 / GSK 3GK CM 114E	metre	p
21339	GSK-2011 / GSK 3GK CM 117E	metre	p
21340	GSK-2011 / GSK 3GK CM 120E	metre	p
21341	GSK-2011 / GSK 3GK CM 123E	metre	p
21342	GSK-2011 / GSK 3GK CM 126E	metre	p
21343	GSK-2011 / GSK 3GK CM 129E	metre	p
21344	GSK-2011 / GSK 3GK CM 132E	metre	p
21345	GSK-2011 / GSK 3GK CM 135E	metre	p
21346	GSK-2011 / GSK 3GK CM 138E	metre	p
21347	GSK-2011 / GSK 3GK CM 141E	metre	p
21348	GSK-2011 / GSK 3GK CM 144E	metre	p
21349	GSK-2011 / GSK 3GK CM 147E	metre	p
21350	GSK-2011 / GSK 3GK CM 150E	metre	p
21351	GSK-2011 / GSK 3GK CM 153E	metre	p
21352	GSK-2011 / GSK 3GK CM 156E	metre	p
21353	GSK-2011 / GSK 3GK CM 159E	metre	p
21354	GSK-2011 / GSK 3GK CM 162E	metre	p
21355	GSK-2011 / GSK 3GK CM 165E	metre	p
21356	GSK-2011 / GSK 3GK CM 168E	metre	p
21357	GSK-2011 / GSK 3GK CM 171E	metre	p
21358	GSK-2011 / GSK 3GK CM 174E	metre	p
21359	GSK-2011 / GSK 3GK CM 177E	metre	p
21360	GSK-2011 / GSK 3GK CM 180E	metre	p
21361	GSK-2011 / GSK 3GK CM 177W	metre	p
21362	GSK-2011 / GSK 3GK CM 174W	metre	p
21363	GSK-2011 / GSK 3GK CM 171W	metre	p
21364	GSK-2011 / GSK 3GK CM 168W	metre	p
21413	Beijing 1954 / Gauss-Kruger zone 13	metre	p
21414	Beijing 1954 / Gauss-Kruger zone 14	metre	p
21415	Beijing 1954 / Gauss-Kruger zone 15	metre	p
21416	Beijing 1954 / Gauss-Kruger zone 16	metre	p
21417	Beijing 1954 / Gauss-Kruger zone 17	metre	p
21418	Beijing 1954 / Gauss-Kruger zone 18	metre	p
21419	Beijing 1954 / Gauss-Kruger zone 19	metre	p
21420	Beijing 1954 / Gauss-Kruger zone 20	metre	p
21421	Beijing 1954 / Gauss-Kruger zone 21	metre	p
21422	Beijing 1954 / Gauss-Kruger zone 22	metre	p
21423	Beijing 1954 / Gauss-Kruger zone 23	metre	p
21453	Beijing 1954 / Gauss-Kruger CM 75E	metre	p
21454	Beijing 1954 / Gauss-Kruger CM 81E	metre	p
21455	Beijing 1954 / Gauss-Kruger CM 87E	metre	p
21456	Beijing 1954 / Gauss-Kruger CM 93E	metre	p
21457	Beijing 1954 / Gauss-Kruger CM 99E	metre	p
21458	Beijing 1954 / Gauss-Kruger CM 105E	metre	p
21459	Beijing 1954 / Gauss-Kruger CM 111E	metre	p
21460	Beijing 1954 / Gauss-Kruger CM 117E	metre	p
21461	Beijing 1954 / Gauss-Kruger CM 123E	metre	p
21462	Beijing 1954 / Gauss-Kruger CM 129E	metre	p
21463	Beijing 1954 / Gauss-Kruger CM 135E	metre	p
21500	BD50 (Brussels) / Belge Lambert 50	metre	p
21780	Bern 1898 (Bern) / LV03C	metre	p
21781	CH1903 / LV03	metre	p
21782	CH1903 / LV03C-G	metre	p
21818	Bogota 1975 / UTM zone 18N	metre	p
21896	Bogota 1975 / Colombia West zone	metre	p
21897	Bogota 1975 / Colombia Bogota zone	metre	p
21898	Bogota 1975 / Colombia East Central zone	metre	p
21899	Bogota 1975 / Colombia East zone	metre	p
22032	Camacupa 1948 / UTM zone 32S	metre	p
22033	Camacupa 1948 / UTM zone 33S	metre	p
22091	Camacupa 1948 / TM 11.30 SE	metre	p
22092	Camacupa 1948 / TM 12 SE	metre	p
22171	POSGAR 98 / Argentina 1	metre	p
22172	POSGAR 98 / Argentina 2	metre	p
22173	POSGAR 98 / Argentina 3	metre	p
22174	POSGAR 98 / Argentina 4	metre	p
22175	POSGAR 98 / Argentina 5	metre	p
22176	POSGAR 98 / Argentina 6	metre	p
22177	POSGAR 98 / Argentina 7	metre	p
22181	POSGAR 94 / Argentina 1	metre	p
22182	POSGAR 94 / Argentina 2	metre	p
22183	POSGAR 94 / Argentina 3	metre	p
22184	POSGAR 94 / Argentina 4	metre	p
22185	POSGAR 94 / Argentina 5	metre	p
22186	POSGAR 94 / Argentina 6	metre	p
22187	POSGAR 94 / Argentina 7	metre	p
22191	Campo Inchauspe / Argentina 1	metre	p
22192	Campo Inchauspe / Argentina 2	metre	p
22193	Campo Inchauspe / Argentina 3	metre	p
22194	Campo Inchauspe / Argentina 4	metre	p
22195	Campo Inchauspe / Argentina 5	metre	p
22196	Campo Inchauspe / Argentina 6	metre	p
22197	Campo Inchauspe / Argentina 7	metre	p
22207	NAD83(CSRS)v2 / UTM zone 7N	metre	p
22208	NAD83(CSRS)v2 / UTM zone 8N	metre	p
22209	NAD83(CSRS)v2 / UTM zone 9N	metre	p
22210	NAD83(CSRS)v2 / UTM zone 10N	metre	p
22211	NAD83(CSRS)v2 / UTM zone 11N	metre	p
22212	NAD83(CSRS)v2 / UTM zone 12N	metre	p
22213	NAD83(CSRS)v2 / UTM zone 13N	metre	p
22214	NAD83(CSRS)v2 / UTM zone 14N	metre	p
22215	NAD83(CSRS)v2 / UTM zone 15N	metre	p
22216	NAD83(CSRS)v2 / UTM zone 16N	metre	p
22217	NAD83(CSRS)v2 / UTM zone 17N	metre	p
22218	NAD83(CSRS)v2 / UTM zone 18N	metre	p
22219	NAD83(CSRS)v2 / UTM zone 19N	metre	p
22220	NAD83(CSRS)v2 / UTM zone 20N	metre	p
22221	NAD83(CSRS)v2 / UTM zone 21N	metre	p
22222	NAD83(CSRS)v2 / UTM zone 22N	metre	p
22234	Cape / UTM zone 34S	metre	p		200
22235	Cape / UTM zone 35S	metre	p
22239	NAD83(CSRS)v2 / PEI Stereographic	metre	p
22240	NAD83(CSRS)v2 / NB Stereographic	metre	p
22243	NAD83(CSRS)v2 / SCoPQ zone 3	metre	p
22244	NAD83(CSRS)v2 / SCoPQ zone 4	metre	p
22245	NAD83(CSRS)v2 / SCoPQ zone 5	metre	p
22246	NAD83(CSRS)v2 / SCoPQ zone 6	metre	p
22247	NAD83(CSRS)v2 / SCoPQ zone 7	metre	p
22248	NAD83(CSRS)v2 / SCoPQ zone 8	metre	p
22249	NAD83(CSRS)v2 / SCoPQ zone 9	metre	p
22250	NAD83(CSRS)v2 / SCoPQ zone 10	metre	p
22262	NAD83(CSRS)v2 / Alberta 3TM ref merid 111 W	metre	p
22263	NAD83(CSRS)v2 / Alberta 3TM ref merid 114 W	metre	p
22264	NAD83(CSRS)v2 / Alberta 3TM ref merid 117 W	metre	p
22265	NAD83(CSRS)v2 / Alberta 3TM ref merid 120 W	metre	p
22275	Cape / Lo15	metre	p
22277	Cape / Lo17	metre	p
22279	Cape / Lo19	metre	p
22281	Cape / Lo21	metre	p
22283	Cape / Lo23	metre	p
22285	Cape / Lo25	metre	p
22287	Cape / Lo27	metre	p
22289	Cape / Lo29	metre	p
22291	Cape / Lo31	metre	p
22293	Cape / Lo33	metre	p
22300	Carthage (Paris) / Tunisia Mining Grid	kilometre	p
22307	NAD83(CSRS)v3 / UTM zone 7N	metre	p
22308	NAD83(CSRS)v3 / UTM zone 8N	metre	p
22309	NAD83(CSRS)v3 / UTM zone 9N	metre	p
22310	NAD83(CSRS)v3 / UTM zone 10N	metre	p
22311	NAD83(CSRS)v3 / UTM zone 11N	metre	p
22312	NAD83(CSRS)v3 / UTM zone 12N	metre	p
22313	NAD83(CSRS)v3 / UTM zone 13N	metre	p
22314	NAD83(CSRS)v3 / UTM zone 14N	metre	p
22315	NAD83(CSRS)v3 / UTM zone 15N	metre	p
22316	NAD83(CSRS)v3 / UTM zone 16N	metre	p
22317	NAD83(CSRS)v3 / UTM zone 17N	metre	p
22318	NAD83(CSRS)v3 / UTM zone 18N	metre	p
22319	NAD83(CSRS)v3 / UTM zone 19N	metre	p
22320	NAD83(CSRS)v3 / UTM zone 20N	metre	p
22321	NAD83(CSRS)v3 / UTM zone 21N	metre	p
22322	NAD83(CSRS)v3 / UTM zone 22N	metre	p
22332	Carthage / UTM zone 32N	metre	p
22337	NAD83(CSRS)v3 / MTM NS 1997 zone 5	metre	p
22338	NAD83(CSRS)v3 / MTM NS 1997 zone 4	metre	p
22348	NAD83(CSRS)v3 / MTM zone 8	metre	p
22349	NAD83(CSRS)v3 / MTM zone 9	metre	p
22350	NAD83(CSRS)v3 / MTM zone 10	metre	p
22351	NAD83(CSRS)v3 / MTM zone 11	metre	p
22352	NAD83(CSRS)v3 / MTM zone 12	metre	p
22353	NAD83(CSRS)v3 / MTM zone 13	metre	p
22354	NAD83(CSRS)v3 / MTM zone 14	metre	p
22355	NAD83(CSRS)v3 / MTM zone 15	metre	p
22356	NAD83(CSRS)v3 / MTM zone 16	metre	p
22357	NAD83(CSRS)v3 / MTM zone 17	metre	p
22391	Carthage / Nord Tunisie	metre	p
22392	Carthage / Sud Tunisie	metre	p
22407	NAD83(CSRS)v4 / UTM zone 7N	metre	p
22408	NAD83(CSRS)v4 / UTM zone 8N	metre	p
22409	NAD83(CSRS)v4 / UTM zone 9N	metre	p
22410	NAD83(CSRS)v4 / UTM zone 10N	metre	p
22411	NAD83(CSRS)v4 / UTM zone 11N	metre	p
22412	NAD83(CSRS)v4 / UTM zone 12N	metre	p
22413	NAD83(CSRS)v4 / UTM zone 13N	metre	p
22414	NAD83(CSRS)v4 / UTM zone 14N	metre	p
22415	NAD83(CSRS)v4 / UTM zone 15N	metre	p
22416	NAD83(CSRS)v4 / UTM zone 16N	metre	p
22417	NAD83(CSRS)v4 / UTM zone 17N	metre	p
22418	NAD83(CSRS)v4 / UTM zone 18N	metre	p
22419	NAD83(CSRS)v4 / UTM zone 19N	metre	p
22420	NAD83(CSRS)v4 / UTM zone 20N	metre	p
22421	NAD83(CSRS)v4 / UTM zone 21N	metre	p
22422	NAD83(CSRS)v4 / UTM zone 22N	metre	p
22462	NAD83(CSRS)v4 / Alberta 3TM ref merid 111 W	metre	p
22463	NAD83(CSRS)v4 / Alberta 3TM ref merid 114 W	metre	p
22464	NAD83(CSRS)v4 / Alberta 3TM ref merid 117 W	metre	p
22465	NAD83(CSRS)v4 / Alberta 3TM ref merid 120 W	metre	p
22521	Corrego Alegre 1970-72 / UTM zone 21S	metre	p
22522	Corrego Alegre 1970-72 / UTM zone 22S	metre	p
22523	Corrego Alegre 1970-72 / UTM zone 23S	metre	p
22524	Corrego Alegre 1970-72 / UTM zone 24S	metre	p
22525	Corrego Alegre 1970-72 / UTM zone 25S	metre	p
22607	NAD83(CSRS)v6 / UTM zone 7N	metre	p
22608	NAD83(CSRS)v6 / UTM zone 8N	metre	p
22609	NAD83(CSRS)v6 / UTM zone 9N	metre	p
22610	NAD83(CSRS)v6 / UTM zone 10N	metre	p
22611	NAD83(CSRS)v6 / UTM zone 11N	metre	p
22612	NAD83(CSRS)v6 / UTM zone 12N	metre	p
22613	NAD83(CSRS)v6 / UTM zone 13N	metre	p
22614	NAD83(CSRS)v6 / UTM zone 14N	metre	p
22615	NAD83(CSRS)v6 / UTM zone 15N	metre	p
22616	NAD83(CSRS)v6 / UTM zone 16N	metre	p
22617	NAD83(CSRS)v6 / UTM zone 17N	metre	p
22618	NAD83(CSRS)v6 / UTM zone 18N	metre	p
22619	NAD83(CSRS)v6 / UTM zone 19N	metre	p
22620	NAD83(CSRS)v6 / UTM zone 20N	metre	p
22621	NAD83(CSRS)v6 / UTM zone 21N	metre	p
22622	NAD83(CSRS)v6 / UTM zone 22N	metre	p
22639	NAD83(CSRS)v6 / PEI Stereographic	metre	p
22641	NAD83(CSRS)v6 / MTM zone 1	metre	p
22642	NAD83(CSRS)v6 / MTM zone 2	metre	p
22643	NAD83(CSRS)v6 / MTM zone 3	metre	p
22644	NAD83(CSRS)v6 / MTM zone 4	metre	p
22645	NAD83(CSRS)v6 / MTM zone 5	metre	p
22646	NAD83(CSRS)v6 / MTM zone 6	metre	p
22648	NAD83(CSRS)v6 / MTM zone 8	metre	p
22649	NAD83(CSRS)v6 / MTM zone 9	metre	p
22650	NAD83(CSRS)v6 / MTM zone 10	metre	p
22651	NAD83(CSRS)v6 / MTM zone 11	metre	p
22652	NAD83(CSRS)v6 / MTM zone 12	metre	p
22653	NAD83(CSRS)v6 / MTM zone 13	metre	p
22654	NAD83(CSRS)v6 / MTM zone 14	metre	p
22655	NAD83(CSRS)v6 / MTM zone 15	metre	p
22656	NAD83(CSRS)v6 / MTM zone 16	metre	p
22657	NAD83(CSRS)v6 / MTM zone 17	metre	p
22700	Deir ez Zor / Levant Zone	metre	p
22707	NAD83(CSRS)v7 / UTM zone 7N	metre	p
22708	NAD83(CSRS)v7 / UTM zone 8N	metre	p
22709	NAD83(CSRS)v7 / UTM zone 9N	metre	p
22710	NAD83(CSRS)v7 / UTM zone 10N	metre	p
22711	NAD83(CSRS)v7 / UTM zone 11N	metre	p
22712	NAD83(CSRS)v7 / UTM zone 12N	metre	p
22713	NAD83(CSRS)v7 / UTM zone 13N	metre	p
22714	NAD83(CSRS)v7 / UTM zone 14N	metre	p
22715	NAD83(CSRS)v7 / UTM zone 15N	metre	p
22716	NAD83(CSRS)v7 / UTM zone 16N	metre	p
22717	NAD83(CSRS)v7 / UTM zone 17N	metre	p
22718	NAD83(CSRS)v7 / UTM zone 18N	metre	p
22719	NAD83(CSRS)v7 / UTM zone 19N	metre	p
22720	NAD83(CSRS)v7 / UTM zone 20N	metre	p
22721	NAD83(CSRS)v7 / UTM zone 21N	metre	p
22722	NAD83(CSRS)v7 / UTM zone 22N	metre	p
22739	NAD83(CSRS)v7 / PEI Stereographic	metre	p
22762	NAD83(CSRS)v7 / Alberta 3TM ref merid 111 W	metre	p
22763	NAD83(CSRS)v7 / Alberta 3TM ref merid 114 W	metre	p
22764	NAD83(CSRS)v7 / Alberta 3TM ref merid 117 W	metre	p
22765	NAD83(CSRS)v7 / Alberta 3TM ref merid 120 W	metre	p
22770	Deir ez Zor / Syria Lambert	metre	p
22780	Deir ez Zor / Levant Stereographic	metre	p
22991	Egypt 1907 / Blue Belt	metre	p
22992	Egypt 1907 / Red Belt	metre	p
22993	Egypt 1907 / Purple Belt	metre	p
22994	Egypt 1907 / Extended Purple Belt	metre	p
23028	ED50 / UTM zone 28N	metre	p
23029	ED50 / UTM zone 29N	metre	p		200
23030	ED50 / UTM zone 30N	metre	p
23031	ED50 / UTM zone 31N	metre	p
23032	ED50 / UTM zone 32N	metre	p
23033	ED50 / UTM zone 33N	metre	p
23034	ED50 / UTM zone 34N	metre	p
23035	ED50 / UTM zone 35N	metre	p
23036	ED50 / UTM zone 36N	metre	p
23037	ED50 / UTM zone 37N	metre	p
23038	ED50 / UTM zone 38N	metre	p
23090	ED50 / TM 0 N	metre	p
23095	ED50 / TM 5 NE	metre	p
23239	Fahud / UTM zone 39N	metre	p
23240	Fahud / UTM zone 40N	metre	p
23700	HD72 / EOV	metre	p
23830	DGN95 / Indonesia TM-3 zone 46.2	metre	p
23831	DGN95 / Indonesia TM-3 zone 47.1	metre	p
23832	DGN95 / Indonesia TM-3 zone 47.2	metre	p
23833	DGN95 / Indonesia TM-3 zone 48.1	metre	p
23834	DGN95 / Indonesia TM-3 zone 48.2	metre	p
23835	DGN95 / Indonesia TM-3 zone 49.1	metre	p
23836	DGN95 / Indonesia TM-3 zone 49.2	metre	p
23837	DGN95 / Indonesia TM-3 zone 50.1	metre	p
23838	DGN95 / Indonesia TM-3 zone 50.2	metre	p
23839	DGN95 / Indonesia TM-3 zone 51.1	metre	p
23840	DGN95 / Indonesia TM-3 zone 51.2	metre	p
23841	DGN95 / Indonesia TM-3 zone 52.1	metre	p
23842	DGN95 / Indonesia TM-3 zone 52.2	metre	p
23843	DGN95 / Indonesia TM-3 zone 53.1	metre	p
23844	DGN95 / Indonesia TM-3 zone 53.2	metre	p
23845	DGN95 / Indonesia TM-3 zone 54.1	metre	p
23846	ID74 / UTM zone 46N	metre	p
23847	ID74 / UTM zone 47N	metre	p
23848	ID74 / UTM zone 48N	metre	p
23849	ID74 / UTM zone 49N	metre	p
23850	ID74 / UTM zone 50N	metre	p
23851	ID74 / UTM zone 51N	metre	p
23852	ID74 / UTM zone 52N	metre	p
23866	DGN95 / UTM zone 46N	metre	p
23867	DGN95 / UTM zone 47N	metre	p
23868	DGN95 / UTM zone 48N	metre	p
23869	DGN95 / UTM zone 49N	metre	p
23870	DGN95 / UTM zone 50N	metre	p
23871	DGN95 / UTM zone 51N	metre	p
23872	DGN95 / UTM zone 52N	metre	p
23877	DGN95 / UTM zone 47S	metre	p
23878	DGN95 / UTM zone 48S	metre	p
23879	DGN95 / UTM zone 49S	metre	p
23880	DGN95 / UTM zone 50S	metre	p
23881	DGN95 / UTM zone 51S	metre	p
23882	DGN95 / UTM zone 52S	metre	p
23883	DGN95 / UTM zone 53S	metre	p
23884	DGN95 / UTM zone 54S	metre	p
23887	ID74 / UTM zone 47S	metre	p
23888	ID74 / UTM zone 48S	metre	p
23889	ID74 / UTM zone 49S	metre	p
23890	ID74 / UTM zone 50S	metre	p
23891	ID74 / UTM zone 51S	metre	p
23892	ID74 / UTM zone 52S	metre	p
23893	ID74 / UTM zone 53S	metre	p
23894	ID74 / UTM zone 54S	metre	p
23946	Indian 1954 / UTM zone 46N	metre	p
23947	Indian 1954 / UTM zone 47N	metre	p		400
23948	Indian 1954 / UTM zone 48N	metre	p
24047	Indian 1975 / UTM zone 47N	metre	p
24048	Indian 1975 / UTM zone 48N	metre	p
24100	Jamaica 1875 / Jamaica (Old Grid)	Clarke's foot	p
24200	JAD69 / Jamaica National Grid	metre	p
24305	Kalianpur 1937 / UTM zone 45N	metre	p
24306	Kalianpur 1937 / UTM zone 46N	metre	p
24311	Kalianpur 1962 / UTM zone 41N	metre	p
24312	Kalianpur 1962 / UTM zone 42N	metre	p
24313	Kalianpur 1962 / UTM zone 43N	metre	p
24342	Kalianpur 1975 / UTM zone 42N	metre	p
24343	Kalianpur 1975 / UTM zone 43N	metre	p
24344	Kalianpur 1975 / UTM zone 44N	metre	p
24345	Kalianpur 1975 / UTM zone 45N	metre	p
24346	Kalianpur 1975 / UTM zone 46N	metre	p
24347	Kalianpur 1975 / UTM zone 47N	metre	p
24370	Kalianpur 1880 / India zone 0	Indian yard	p
24371	Kalianpur 1880 / India zone I	Indian yard	p
24372	Kalianpur 1880 / India zone IIa	Indian yard	p
24373	Kalianpur 1880 / India zone IIIa	Indian yard	p
24374	Kalianpur 1880 / India zone IVa	Indian yard	p
24375	Kalianpur 1937 / India zone IIb	metre	p
24376	Kalianpur 1962 / India zone I	metre	p
24377	Kalianpur 1962 / India zone IIa	metre	p
24378	Kalianpur 1975 / India zone I	metre	p
24379	Kalianpur 1975 / India zone IIa	metre	p
24380	Kalianpur 1975 / India zone IIb	metre	p
24381	Kalianpur 1975 / India zone IIIa	metre	p
24382	Kalianpur 1880 / India zone IIb	Indian yard	p
24383	Kalianpur 1975 / India zone IVa	metre	p
24500	Kertau 1968 / Singapore Grid	metre	p
24547	Kertau 1968 / UTM zone 47N	metre	p
24548	Kertau 1968 / UTM zone 48N	metre	p
24600	KOC Lambert	metre	p
24718	La Canoa / UTM zone 18N	metre	p
24719	La Canoa / UTM zone 19N	metre	p
24720	La Canoa / UTM zone 20N	metre	p
24817	PSAD56 / UTM zone 17N	metre	p
24818	PSAD56 / UTM zone 18N	metre	p
24819	PSAD56 / UTM zone 19N	metre	p
24820	PSAD56 / UTM zone 20N	metre	p
24821	PSAD56 / UTM zone 21N	metre	p
24877	PSAD56 / UTM zone 17S	metre	p
24878	PSAD56 / UTM zone 18S	metre	p
24879	PSAD56 / UTM zone 19S	metre	p
24880	PSAD56 / UTM zone 20S	metre	p
24881	PSAD56 / UTM zone 21S	metre	p
24882	PSAD56 / UTM zone 22S	metre	p
24891	PSAD56 / Peru west zone	metre	p
24892	PSAD56 / Peru central zone	metre	p
24893	PSAD56 / Peru east zone	metre	p
25000	Leigon / Ghana Metre Grid	metre	p
25231	Lome / UTM zone 31N	metre	p
25391	Luzon 1911 / Philippines zone I	metre	p
25392	Luzon 1911 / Philippines zone II	metre	p
25393	Luzon 1911 / Philippines zone III	metre	p
25394	Luzon 1911 / Philippines zone IV	metre	p
25395	Luzon 1911 / Philippines zone V	metre	p		300
25828	ETRS89 / UTM zone 28N	metre	p
25829	ETRS89 / UTM zone 29N	metre	p
25830	ETRS89 / UTM zone 30N	metre	p
25831	ETRS89 / UTM zone 31N	metre	p
25832	ETRS89 / UTM zone 32N	metre	p
25833	ETRS89 / UTM zone 33N	metre	p
25834	ETRS89 / UTM zone 34N	metre	p
25835	ETRS89 / UTM zone 35N	metre	p
25836	ETRS89 / UTM zone 36N	metre	p
25837	ETRS89 / UTM zone 37N	metre	p
25884	ETRS89 / TM Baltic93	metre	p
25932	Malongo 1987 / UTM zone 32S	metre	p
26191	Merchich / Nord Maroc	metre	p
26192	Merchich / Sud Maroc	metre	p
26194	Merchich / Sahara Nord	metre	p
26195	Merchich / Sahara Sud	metre	p
26237	Massawa / UTM zone 37N	metre	p
26331	Minna / UTM zone 31N	metre	p
26332	Minna / UTM zone 32N	metre	p
26391	Minna / Nigeria West Belt	metre	p
26392	Minna / Nigeria Mid Belt	metre	p
26393	Minna / Nigeria East Belt	metre	p
26632	M'poraloko / UTM zone 32N	metre	p
26692	M'poraloko / UTM zone 32S	metre	p
26701	NAD27 / UTM zone 1N	metre	p		300
26702	NAD27 / UTM zone 2N	metre	p
26703	NAD27 / UTM zone 3N	metre	p		200
26704	NAD27 / UTM zone 4N	metre	p		200
26705	NAD27 / UTM zone 5N	metre	p		200
26706	NAD27 / UTM zone 6N	metre	p		200
26707	NAD27 / UTM zone 7N	metre	p		200
26708	NAD27 / UTM zone 8N	metre	p		200
26709	NAD27 / UTM zone 9N	metre	p		200
26710	NAD27 / UTM zone 10N	metre	p
26711	NAD27 / UTM zone 11N	metre	p
26712	NAD27 / UTM zone 12N	metre	p
26713	NAD27 / UTM zone 13N	metre	p
26714	NAD27 / UTM zone 14N	metre	p
26715	NAD27 / UTM zone 15N	metre	p
26716	NAD27 / UTM zone 16N	metre	p
26717	NAD27 / UTM zone 17N	metre	p
26718	NAD27 / UTM zone 18N	metre	p
26719	NAD27 / UTM zone 19N	metre	p
26720	NAD27 / UTM zone 20N	metre	p
26721	NAD27 / UTM zone 21N	metre	p
26722	NAD27 / UTM zone 22N	metre	p
26729	NAD27 / Alabama East	US survey foot	p
26730	NAD27 / Alabama West	US survey foot	p
26731	NAD27 / Alaska zone 1	US survey foot	p		200
26732	NAD27 / Alaska zone 2	US survey foot	p		200
26733	NAD27 / Alaska zone 3	US survey foot	p		200
26734	NAD27 / Alaska zone 4	US survey foot	p		200
26735	NAD27 / Alaska zone 5	US survey foot	p		200
26736	NAD27 / Alaska zone 6	US survey foot	p		200
26737	NAD27 / Alaska zone 7	US survey foot	p		200
26738	NAD27 / Alaska zone 8	US survey foot	p		200
26739	NAD27 / Alaska zone 9	US survey foot	p
26740	NAD27 / Alaska zone 10	US survey foot	p		300
26741	NAD27 / California zone I	US survey foot	p
26742	NAD27 / California zone II	US survey foot	p
26743	NAD27 / California zone III	US survey foot	p
26744	NAD27 / California zone IV	US survey foot	p
26745	NAD27 / California zone V	US survey foot	p
26746	NAD27 / California zone VI	US survey foot	p
26748	NAD27 / Arizona East	US survey foot	p
26749	NAD27 / Arizona Central	US survey foot	p
26750	NAD27 / Arizona West	US survey foot	p
26751	NAD27 / Arkansas North	US survey foot	p
26752	NAD27 / Arkansas South	US survey foot	p
26753	NAD27 / Colorado North	US survey foot	p
26754	NAD27 / Colorado Central	US survey foot	p
26755	NAD27 / Colorado South	US survey foot	p
26756	NAD27 / Connecticut	US survey foot	p
26757	NAD27 / Delaware	US survey foot	p
26758	NAD27 / Florida East	US survey foot	p
26759	NAD27 / Florida West	US survey foot	p
26760	NAD27 / Florida North	US survey foot	p
26766	NAD27 / Georgia East	US survey foot	p
26767	NAD27 / Georgia West	US survey foot	p
26768	NAD27 / Idaho East	US survey foot	p
26769	NAD27 / Idaho Central	US survey foot	p
26770	NAD27 / Idaho West	US survey foot	p
26771	NAD27 / Illinois East	US survey foot	p
26772	NAD27 / Illinois West	US survey foot	p
26773	NAD27 / Indiana East	US survey foot	p
26774	NAD27 / Indiana West	US survey foot	p
26775	NAD27 / Iowa North	US survey foot	p
26776	NAD27 / Iowa South	US survey foot	p
26777	NAD27 / Kansas North	US survey foot	p
26778	NAD27 / Kansas South	US survey foot	p
26779	NAD27 / Kentucky North	US survey foot	p
26780	NAD27 / Kentucky South	US survey foot	p
26781	NAD27 / Louisiana North	US survey foot	p
26782	NAD27 / Louisiana South	US survey foot	p
26783	NAD27 / Maine East	US survey foot	p
26784	NAD27 / Maine West	US survey foot	p
26785	NAD27 / Maryland	US survey foot	p
26786	NAD27 / Massachusetts Mainland	US survey foot	p
26787	NAD27 / Massachusetts Island	US survey foot	p
26791	NAD27 / Minnesota North	US survey foot	p
26792	NAD27 / Minnesota Central	US survey foot	p
26793	NAD27 / Minnesota South	US survey foot	p
26794	NAD27 / Mississippi East	US survey foot	p
26795	NAD27 / Mississippi West	US survey foot	p
26796	NAD27 / Missouri East	US survey foot	p
26797	NAD27 / Missouri Central	US survey foot	p
26798	NAD27 / Missouri West	US survey foot	p
26799	NAD27 / California zone VII	US survey foot	p
26847	NAD83 / Maine East (ftUS)	US survey foot	p
26848	NAD83 / Maine West (ftUS)	US survey foot	p
26849	NAD83 / Minnesota North (ftUS)	US survey foot	p
26850	NAD83 / Minnesota Central (ftUS)	US survey foot	p
26851	NAD83 / Minnesota South (ftUS)	US survey foot	p
26852	NAD83 / Nebraska (ftUS)	US survey foot	p
26853	NAD83 / West Virginia North (ftUS)	US survey foot	p
26854	NAD83 / West Virginia South (ftUS)	US survey foot	p
26855	NAD83(HARN) / Maine East (ftUS)	US survey foot	p
26856	NAD83(HARN) / Maine West (ftUS)	US survey foot	p
26857	NAD83(HARN) / Minnesota North (ftUS)	US survey foot	p
26858	NAD83(HARN) / Minnesota Central (ftUS)	US survey foot	p
26859	NAD83(HARN) / Minnesota South (ftUS)	US survey foot	p
26860	NAD83(HARN) / Nebraska (ftUS)	US survey foot	p
26861	NAD83(HARN) / West Virginia North (ftUS)	US survey foot	p
26862	NAD83(HARN) / West Virginia South (ftUS)	US survey foot	p
26863	NAD83(NSRS2007) / Maine East (ftUS)	US survey foot	p
26864	NAD83(NSRS2007) / Maine West (ftUS)	US survey foot	p
26865	NAD83(NSRS2007) / Minnesota North (ftUS)	US survey foot	p
26866	NAD83(NSRS2007) / Minnesota Central (ftUS)	US survey foot	p
26867	NAD83(NSRS2007) / Minnesota South (ftUS)	US survey foot	p
26868	NAD83(NSRS2007) / Nebraska (ftUS)	US survey foot	p
26869	NAD83(NSRS2007) / West Virginia North (ftUS)	US survey foot	p
26870	NAD83(NSRS2007) / West Virginia South (ftUS)	US survey foot	p
26891	NAD83(CSRS) / MTM zone 11	metre	p
26892	NAD83(CSRS) / MTM zone 12	metre	p
26893	NAD83(CSRS) / MTM zone 13	metre	p
26894	NAD83(CSRS) / MTM zone 14	metre	p
26895	NAD83(CSRS) / MTM zone 15	metre	p
26896	NAD83(CSRS) / MTM zone 16	metre	p
26897	NAD83(CSRS) / MTM zone 17	metre	p
26898	NAD83(CSRS) / MTM zone 1	metre	p
26899	NAD83(CSRS) / MTM zone 2	metre	p
26901	NAD83 / UTM zone 1N	metre	p
26902	NAD83 / UTM zone 2N	metre	p
26903	NAD83 / UTM zone 3N	metre	p
26904	NAD83 / UTM zone 4N	metre	p
26905	NAD83 / UTM zone 5N	metre	p
26906	NAD83 / UTM zone 6N	metre	p
26907	NAD83 / UTM zone 7N	metre	p
26908	NAD83 / UTM zone 8N	metre	p
26909	NAD83 / UTM zone 9N	metre	p
26910	NAD83 / UTM zone 10N	metre	p
26911	NAD83 / UTM zone 11N	metre	p
26912	NAD83 / UTM zone 12N	metre	p
26913	NAD83 / UTM zone 13N	metre	p
26914	NAD83 / UTM zone 14N	metre	p
26915	NAD83 / UTM zone 15N	metre	p
26916	NAD83 / UTM zone 16N	metre	p
26917	NAD83 / UTM zone 17N	metre	p
26918	NAD83 / UTM zone 18N	metre	p
26919	NAD83 / UTM zone 19N	metre	p
26920	NAD83 / UTM zone 20N	metre	p
26921	NAD83 / UTM zone 21N	metre	p
26922	NAD83 / UTM zone 22N	metre	p
26923	NAD83 / UTM zone 23N	metre	p
26929	NAD83 / Alabama East	metre	p
26930	NAD83 / Alabama West	metre	p
26931	NAD83 / Alaska zone 1	metre	p
26932	NAD83 / Alaska zone 2	metre	p
26933	NAD83 / Alaska zone 3	metre	p
26934	NAD83 / Alaska zone 4	metre	p
26935	NAD83 / Alaska zone 5	metre	p
26936	NAD83 / Alaska zone 6	metre	p
26937	NAD83 / Alaska zone 7	metre	p
26938	NAD83 / Alaska zone 8	metre	p
26939	NAD83 / Alaska zone 9	metre	p
26940	NAD83 / Alaska zone 10	metre	p
26941	NAD83 / California zone 1	metre	p
26942	NAD83 / California zone 2	metre	p
26943	NAD83 / California zone 3	metre	p
26944	NAD83 / California zone 4	metre	p
26945	NAD83 / California zone 5	metre	p
26946	NAD83 / California zone 6	metre	p
26948	NAD83 / Arizona East	metre	p
26949	NAD83 / Arizona Central	metre	p
26950	NAD83 / Arizona West	metre	p
26951	NAD83 / Arkansas North	metre	p
26952	NAD83 / Arkansas South	metre	p
26953	NAD83 / Colorado North	metre	p
26954	NAD83 / Colorado Central	metre	p
26955	NAD83 / Colorado South	metre	p
26956	NAD83 / Connecticut	metre	p
26957	NAD83 / Delaware	metre	p
26958	NAD83 / Florida East	metre	p
26959	NAD83 / Florida West	metre	p
26960	NAD83 / Florida North	metre	p
26961	NAD83 / Hawaii zone 1	metre	p
26962	NAD83 / Hawaii zone 2	metre	p
26963	NAD83 / Hawaii zone 3	metre	p
26964	NAD83 / Hawaii zone 4	metre	p
26965	NAD83 / Hawaii zone 5	metre	p
26966	NAD83 / Georgia East	metre	p
26967	NAD83 / Georgia West	metre	p
26968	NAD83 / Idaho East	metre	p
26969	NAD83 / Idaho Central	metre	p
26970	NAD83 / Idaho West	metre	p
26971	NAD83 / Illinois East	metre	p
26972	NAD83 / Illinois West	metre	p
26973	NAD83 / Indiana East	metre	p
26974	NAD83 / Indiana West	metre	p
26975	NAD83 / Iowa North	metre	p
26976	NAD83 / Iowa South	metre	p
26977	NAD83 / Kansas North	metre	p
26978	NAD83 / Kansas South	metre	p
26980	NAD83 / Kentucky South	metre	p
26981	NAD83 / Louisiana North	metre	p
26982	NAD83 / Louisiana South	metre	p
26983	NAD83 / Maine East	metre	p
26984	NAD83 / Maine West	metre	p
26985	NAD83 / Maryland	metre	p
26986	NAD83 / Massachusetts Mainland	metre	p
26987	NAD83 / Massachusetts Island	metre	p
26988	NAD83 / Michigan North	metre	p
26989	NAD83 / Michigan Central	metre	p
26990	NAD83 / Michigan South	metre	p
26991	NAD83 / Minnesota North	metre	p
26992	NAD83 / Minnesota Central	metre	p
26993	NAD83 / Minnesota South	metre	p
26994	NAD83 / Mississippi East	metre	p
26995	NAD83 / Mississippi West	metre	p
26996	NAD83 / Missouri East	metre	p
26997	NAD83 / Missouri Central	metre	p
26998	NAD83 / Missouri West	metre	p
27039	Nahrwan 1967 / UTM zone 39N	metre	p		300
27040	Nahrwan 1967 / UTM zone 40N	metre	p
27120	Naparima 1972 / UTM zone 20N	metre	p
27200	NZGD49 / New Zealand Map Grid	metre	p
27205	NZGD49 / Mount Eden Circuit	metre	p
27206	NZGD49 / Bay of Plenty Circuit	metre	p
27207	NZGD49 / Poverty Bay Circuit	metre	p
27208	NZGD49 / Hawkes Bay Circuit	metre	p
27209	NZGD49 / Taranaki Circuit	metre	p
27210	NZGD49 / Tuhirangi Circuit	metre	p
27211	NZGD49 / Wanganui Circuit	metre	p
27212	NZGD49 / Wairarapa Circuit	metre	p
27213	NZGD49 / Wellington Circuit	metre	p
27214	NZGD49 / Collingwood Circuit	metre	p
27215	NZGD49 / Nelson Circuit	metre	p
27216	NZGD49 / Karamea Circuit	metre	p
27217	NZGD49 / Buller Circuit	metre	p
27218	NZGD49 / Grey Circuit	metre	p
27219	NZGD49 / Amuri Circuit	metre	p
27220	NZGD49 / Marlborough Circuit	metre	p
27221	NZGD49 / Hokitika Circuit	metre	p
27222	NZGD49 / Okarito Circuit	metre	p
27223	NZGD49 / Jacksons Bay Circuit	metre	p
27224	NZGD49 / Mount Pleasant Circuit	metre	p
27225	NZGD49 / Gawler Circuit	metre	p
27226	NZGD49 / Timaru Circuit	metre	p
27227	NZGD49 / Lindis Peak Circuit	metre	p
27228	NZGD49 / Mount Nicholas Circuit	metre	p
27229	NZGD49 / Mount York Circuit	metre	p
27230	NZGD49 / Observation Point Circuit	metre	p
27231	NZGD49 / North Taieri Circuit	metre	p
27232	NZGD49 / Bluff Circuit	metre	p
27258	NZGD49 / UTM zone 58S	metre	p
27259	NZGD49 / UTM zone 59S	metre	p
27260	NZGD49 / UTM zone 60S	metre	p
27291	NZGD49 / North Island Grid	British yard (Sears 1922)	p
27292	NZGD49 / South Island Grid	British yard (Sears 1922)	p
27391	NGO 1948 (Oslo) / NGO zone I	metre	p
27392	NGO 1948 (Oslo) / NGO zone II	metre	p
27393	NGO 1948 (Oslo) / NGO zone III	metre	p
27394	NGO 1948 (Oslo) / NGO zone IV	metre	p
27395	NGO 1948 (Oslo) / NGO zone V	metre	p
27396	NGO 1948 (Oslo) / NGO zone VI	metre	p
27397	NGO 1948 (Oslo) / NGO zone VII	metre	p
27398	NGO 1948 (Oslo) / NGO zone VIII	metre	p
27429	Datum 73 / UTM zone 29N	metre	p
27493	Datum 73 / Modified Portuguese Grid	metre	p
27500	ATF (Paris) / Nord de Guerre	metre	p
27561	NTF (Paris) / Lambert Nord France	metre	p
27562	NTF (Paris) / Lambert Centre France	metre	p
27563	NTF (Paris) / Lambert Sud France	metre	p
27564	NTF (Paris) / Lambert Corse	metre	p
27571	NTF (Paris) / Lambert zone I	metre	p
27572	NTF (Paris) / Lambert zone II	metre	p
27573	NTF (Paris) / Lambert zone III	metre	p
27574	NTF (Paris) / Lambert zone IV	metre	p
27700	OSGB36 / British National Grid	metre	p
28191	Palestine 1923 / Palestine Grid	metre	p
28192	Palestine 1923 / Palestine Belt	metre	p
28193	Palestine 1923 / Israeli CS Grid	metre	p
28232	Pointe Noire / UTM zone 32S	metre	p
28348	GDA94 / MGA zone 48	metre	p
28349	GDA94 / MGA zone 49	metre	p
28350	GDA94 / MGA zone 50	metre	p
28351	GDA94 / MGA zone 51	metre	p
28352	GDA94 / MGA zone 52	metre	p
28353	GDA94 / MGA zone 53	metre	p
28354	GDA94 / MGA zone 54	metre	p
28355	GDA94 / MGA zone 55	metre	p
28356	GDA94 / MGA zone 56	metre	p
28357	GDA94 / MGA zone 57	metre	p
28358	GDA94 / MGA zone 58	metre	p
28404	Pulkovo 1942 / Gauss-Kruger zone 4	metre	p
28405	Pulkovo 1942 / Gauss-Kruger zone 5	metre	p
28406	Pulkovo 1942 / Gauss-Kruger zone 6	metre	p
28407	Pulkovo 1942 / Gauss-Kruger zone 7	metre	p
28408	Pulkovo 1942 / Gauss-Kruger zone 8	metre	p
28409	Pulkovo 1942 / Gauss-Kruger zone 9	metre	p
28410	Pulkovo 1942 / Gauss-Kruger zone 10	metre	p
28411	Pulkovo 1942 / Gauss-Kruger zone 11	metre	p
28412	Pulkovo 1942 / Gauss-Kruger zone 12	metre	p
28413	Pulkovo 1942 / Gauss-Kruger zone 13	metre	p
28414	Pulkovo 1942 / Gauss-Kruger zone 14	metre	p
28415	Pulkovo 1942 / Gauss-Kruger zone 15	metre	p
28416	Pulkovo 1942 / Gauss-Kruger zone 16	metre	p
28417	Pulkovo 1942 / Gauss-Kruger zone 17	metre	p
28418	Pulkovo 1942 / Gauss-Kruger zone 18	metre	p
28419	Pulkovo 1942 / Gauss-Kruger zone 19	metre	p
28420	Pulkovo 1942 / Gauss-Kruger zone 20	metre	p
28421	Pulkovo 1942 / Gauss-Kruger zone 21	metre	p
28422	Pulkovo 1942 / Gauss-Kruger zone 22	metre	p
28423	Pulkovo 1942 / Gauss-Kruger zone 23	metre	p
28424	Pulkovo 1942 / Gauss-Kruger zone 24	metre	p
28425	Pulkovo 1942 / Gauss-Kruger zone 25	metre	p
28426	Pulkovo 1942 / Gauss-Kruger zone 26	metre	p
28427	Pulkovo 1942 / Gauss-Kruger zone 27	metre	p
28428	Pulkovo 1942 / Gauss-Kruger zone 28	metre	p
28429	Pulkovo 1942 / Gauss-Kruger zone 29	metre	p
28430	Pulkovo 1942 / Gauss-Kruger zone 30	metre	p
28431	Pulkovo 1942 / Gauss-Kruger zone 31	metre	p
28432	Pulkovo 1942 / Gauss-Kruger zone 32	metre	p
28600	Qatar 1974 / Qatar National Grid	metre	p
28991	Amersfoort / RD Old	metre	p
28992	Amersfoort / RD New	metre	p
29101	SAD69 / Brazil Polyconic	metre	p
29168	SAD69 / UTM zone 18N	metre	p
29169	SAD69 / UTM zone 19N	metre	p
29170	SAD69 / UTM zone 20N	metre	p
29171	SAD69 / UTM zone 21N	metre	p
29172	SAD69 / UTM zone 22N	metre	p
29187	SAD69 / UTM zone 17S	metre	p
29188	SAD69 / UTM zone 18S	metre	p
29189	SAD69 / UTM zone 19S	metre	p
29190	SAD69 / UTM zone 20S	metre	p
29191	SAD69 / UTM zone 21S	metre	p
29192	SAD69 / UTM zone 22S	metre	p
29193	SAD69 / UTM zone 23S	metre	p
29194	SAD69 / UTM zone 24S	metre	p
29195	SAD69 / UTM zone 25S	metre	p
29220	Sapper Hill 1943 / UTM zone 20S	metre	p
29221	Sapper Hill 1943 / UTM zone 21S	metre	p
29333	Schwarzeck / UTM zone 33S	metre	p
29371	Schwarzeck / Lo22/11	German legal metre	p
29373	Schwarzeck / Lo22/13	German legal metre	p
29375	Schwarzeck / Lo22/15	German legal metre	p
29377	Schwarzeck / Lo22/17	German legal metre	p
29379	Schwarzeck / Lo22/19	German legal metre	p
29381	Schwarzeck / Lo22/21	German legal metre	p
29383	Schwarzeck / Lo22/23	German legal metre	p
29385	Schwarzeck / Lo22/25	German legal metre	p
29701	Tananarive (Paris) / Laborde Grid	metre	p
29702	Tananarive (Paris) / Laborde Grid approximation	metre	p
29738	Tananarive / UTM zone 38S	metre	p
29739	Tananarive / UTM zone 39S	metre	p
29849	Timbalai 1948 / UTM zone 49N	metre	p
29850	Timbalai 1948 / UTM zone 50N	metre	p
29871	Timbalai 1948 / RSO Borneo (ch)	British chain (Sears 1922)	p
29872	Timbalai 1948 / RSO Borneo (ftSe)	British foot (Sears 1922)	p
29873	Timbalai 1948 / RSO Borneo (m)	metre	p
29874	Timbalai 1948 / RSO Sarawak LSD (m)	metre	p
29901	OSNI 1952 / Irish National Grid	metre	p
29902	TM65 / Irish Grid	metre	p
29903	TM75 / Irish Grid	metre	p
30161	Tokyo / Japan Plane Rectangular CS I	metre	p
30162	Tokyo / Japan Plane Rectangular CS II	metre	p
30163	Tokyo / Japan Plane Rectangular CS III	metre	p
30164	Tokyo / Japan Plane Rectangular CS IV	metre	p
30165	Tokyo / Japan Plane Rectangular CS V	metre	p
30166	Tokyo / Japan Plane Rectangular CS VI	metre	p
30167	Tokyo / Japan Plane Rectangular CS VII	metre	p
30168	Tokyo / Japan Plane Rectangular CS VIII	metre	p
30169	Tokyo / Japan Plane Rectangular CS IX	metre	p
30170	Tokyo / Japan Plane Rectangular CS X	metre	p
30171	Tokyo / Japan Plane Rectangular CS XI	metre	p
30172	Tokyo / Japan Plane Rectangular CS XII	metre	p
30173	Tokyo / Japan Plane Rectangular CS XIII	metre	p
30174	Tokyo / Japan Plane Rectangular CS XIV	metre	p
30175	Tokyo / Japan Plane Rectangular CS XV	metre	p
30176	Tokyo / Japan Plane Rectangular CS XVI	metre	p
30177	Tokyo / Japan Plane Rectangular CS XVII	metre	p
30178	Tokyo / Japan Plane Rectangular CS XVIII	metre	p
30179	Tokyo / Japan Plane Rectangular CS XIX	metre	p
30200	Trinidad 1903 / Trinidad Grid	Clarke's link	p
30339	TC(1948) / UTM zone 39N	metre	p
30340	TC(1948) / UTM zone 40N	metre	p
30491	Voirol 1875 / Nord Algerie (ancienne)	metre	p
30492	Voirol 1875 / Sud Algerie (ancienne)	metre	p
30493	Voirol 1879 / Nord Algerie (ancienne)	metre	p
30494	Voirol 1879 / Sud Algerie (ancienne)	metre	p
30729	Nord Sahara 1959 / UTM zone 29N	metre	p
30730	Nord Sahara 1959 / UTM zone 30N	metre	p
30731	Nord Sahara 1959 / UTM zone 31N	metre	p
30732	Nord Sahara 1959 / UTM zone 32N	metre	p
30791	Nord Sahara 1959 / Nord Algerie	metre	p
30792	Nord Sahara 1959 / Sud Algerie	metre	p
31028	Yoff / UTM zone 28N	metre	p
31121	Zanderij / UTM zone 21N	metre	p
31154	Zanderij / TM 54 NW	metre	p
31170	Zanderij / Suriname Old TM	metre	p
31171	Zanderij / Suriname TM	metre	p
31251	MGI (Ferro) / Austria GK West Zone	metre	p
31252	MGI (Ferro) / Austria GK Central Zone	metre	p
31253	MGI (Ferro) / Austria GK East Zone	metre	p
31254	MGI / Austria GK West	metre	p
31255	MGI / Austria GK Central	metre	p
31256	MGI / Austria GK East	metre	p
31257	MGI / Austria GK M28	metre	p
31258	MGI / Austria GK M31	metre	p
31259	MGI / Austria GK M34	metre	p
31281	MGI (Ferro) / Austria West Zone	metre	p
31282	MGI (Ferro) / Austria Central Zone	metre	p
31283	MGI (Ferro) / Austria East Zone	metre	p
31284	MGI / Austria M28	metre	p
31285	MGI / Austria M31	metre	p
31286	MGI / Austria M34	metre	p
31287	MGI / Austria Lambert	metre	p
31288	MGI (Ferro) / Austria zone M28	metre	p
31289	MGI (Ferro) / Austria zone M31	metre	p
31290	MGI (Ferro) / Austria zone M34	metre	p
31300	BD72 / Belge Lambert 72	metre	p
31370	BD72 / Belgian Lambert 72	metre	p
31466	DHDN / 3-degree Gauss-Kruger zone 2	metre	p
31467	DHDN / 3-degree Gauss-Kruger zone 3	metre	p
31468	DHDN / 3-degree Gauss-Kruger zone 4	metre	p
31469	DHDN / 3-degree Gauss-Kruger zone 5	metre	p
31528	Conakry 1905 / UTM zone 28N	metre	p
31529	Conakry 1905 / UTM zone 29N	metre	p
31600	Dealul Piscului 1930 / Stereo 33	metre	p
31838	NGN / UTM zone 38N	metre	p
31839	NGN / UTM zone 39N	metre	p
31901	KUDAMS / KTM	metre	p
31965	SIRGAS 2000 / UTM zone 11N	metre	p
31966	SIRGAS 2000 / UTM zone 12N	metre	p
31967	SIRGAS 2000 / UTM zone 13N	metre	p
31968	SIRGAS 2000 / UTM zone 14N	metre	p
31969	SIRGAS 2000 / UTM zone 15N	metre	p
31970	SIRGAS 2000 / UTM zone 16N	metre	p
31971	SIRGAS 2000 / UTM zone 17N	metre	p
31972	SIRGAS 2000 / UTM zone 18N	metre	p
31973	SIRGAS 2000 / UTM zone 19N	metre	p
31974	SIRGAS 2000 / UTM zone 20N	metre	p
31975	SIRGAS 2000 / UTM zone 21N	metre	p
31976	SIRGAS 2000 / UTM zone 22N	metre	p
31977	SIRGAS 2000 / UTM zone 17S	metre	p
31978	SIRGAS 2000 / UTM zone 18S	metre	p
31979	SIRGAS 2000 / UTM zone 19S	metre	p
31980	SIRGAS 2000 / UTM zone 20S	metre	p
31981	SIRGAS 2000 / UTM zone 21S	metre	p
31982	SIRGAS 2000 / UTM zone 22S	metre	p
31983	SIRGAS 2000 / UTM zone 23S	metre	p
31984	SIRGAS 2000 / UTM zone 24S	metre	p
31985	SIRGAS 2000 / UTM zone 25S	metre	p
31986	SIRGAS 1995 / UTM zone 17N	metre	p
31987	SIRGAS 1995 / UTM zone 18N	metre	p
31988	SIRGAS 1995 / UTM zone 19N	metre	p
31989	SIRGAS 1995 / UTM zone 20N	metre	p
31990	SIRGAS 1995 / UTM zone 21N	metre	p
31991	SIRGAS 1995 / UTM zone 22N	metre	p
31992	SIRGAS 1995 / UTM zone 17S	metre	p
31993	SIRGAS 1995 / UTM zone 18S	metre	p
31994	SIRGAS 1995 / UTM zone 19S	metre	p
31995	SIRGAS 1995 / UTM zone 20S	metre	p
31996	SIRGAS 1995 / UTM zone 21S	metre	p
31997	SIRGAS 1995 / UTM zone 22S	metre	p
31998	SIRGAS 1995 / UTM zone 23S	metre	p
31999	SIRGAS 1995 / UTM zone 24S	metre	p
32000	SIRGAS 1995 / UTM zone 25S	metre	p
32001	NAD27 / Montana North	US survey foot	p
32002	NAD27 / Montana Central	US survey foot	p
32003	NAD27 / Montana South	US survey foot	p
32005	NAD27 / Nebraska North	US survey foot	p
32006	NAD27 / Nebraska South	US survey foot	p
32007	NAD27 / Nevada East	US survey foot	p
32008	NAD27 / Nevada Central	US survey foot	p
32009	NAD27 / Nevada West	US survey foot	p
32010	NAD27 / New Hampshire	US survey foot	p
32011	NAD27 / New Jersey	US survey foot	p
32012	NAD27 / New Mexico East	US survey foot	p
32013	NAD27 / New Mexico Central	US survey foot	p
32014	NAD27 / New Mexico West	US survey foot	p
32015	NAD27 / New York East	US survey foot	p
32016	NAD27 / New York Central	US survey foot	p
32017	NAD27 / New York West	US survey foot	p
32019	NAD27 / North Carolina	US survey foot	p
32020	NAD27 / North Dakota North	US survey foot	p
32021	NAD27 / North Dakota South	US survey foot	p
32022	NAD27 / Ohio North	US survey foot	p
32023	NAD27 / Ohio South	US survey foot	p
32024	NAD27 / Oklahoma North	US survey foot	p
32025	NAD27 / Oklahoma South	US survey foot	p
32026	NAD27 / Oregon North	US survey foot	p
32027	NAD27 / Oregon South	US survey foot	p
32028	NAD27 / Pennsylvania North	US survey foot	p
32030	NAD27 / Rhode Island	US survey foot	p
32031	NAD27 / South Carolina North	US survey foot	p
32033	NAD27 / South Carolina South	US survey foot	p
32034	NAD27 / South Dakota North	US survey foot	p
32035	NAD27 / South Dakota South	US survey foot	p
32037	NAD27 / Texas North	US survey foot	p
32038	NAD27 / Texas North Central	US survey foot	p
32039	NAD27 / Texas Central	US survey foot	p
32040	NAD27 / Texas South Central	US survey foot	p
32041	NAD27 / Texas South	US survey foot	p
32042	NAD27 / Utah North	US survey foot	p
32043	NAD27 / Utah Central	US survey foot	p
32044	NAD27 / Utah South	US survey foot	p
32045	NAD27 / Vermont	US survey foot	p
32046	NAD27 / Virginia North	US survey foot	p
32047	NAD27 / Virginia South	US survey foot	p
32048	NAD27 / Washington North	US survey foot	p
32049	NAD27 / Washington South	US survey foot	p
32050	NAD27 / West Virginia North	US survey foot	p
32051	NAD27 / West Virginia South	US survey foot	p
32052	NAD27 / Wisconsin North	US survey foot	p
32053	NAD27 / Wisconsin Central	US survey foot	p
32054	NAD27 / Wisconsin South	US survey foot	p
32055	NAD27 / Wyoming East	US survey foot	p
32056	NAD27 / Wyoming East Central	US survey foot	p
32057	NAD27 / Wyoming West Central	US survey foot	p
32058	NAD27 / Wyoming West	US survey foot	p
32064	NAD27 / BLM 14N (ftUS)	US survey foot	p
32065	NAD27 / BLM 15N (ftUS)	US survey foot	p
32066	NAD27 / BLM 16N (ftUS)	US survey foot	p
32067	NAD27 / BLM 17N (ftUS)	US survey foot	p
32081	NAD27 / MTM zone 1	metre	p
32082	NAD27 / MTM zone 2	metre	p
32083	NAD27 / MTM zone 3	metre	p
32084	NAD27 / MTM zone 4	metre	p
32085	NAD27 / MTM zone 5	metre	p
32086	NAD27 / MTM zone 6	metre	p
32098	NAD27 / Quebec Lambert	metre	p
32099	NAD27 / Louisiana Offshore	US survey foot	p
32100	NAD83 / Montana	metre	p
32104	NAD83 / Nebraska	metre	p
32107	NAD83 / Nevada East	metre	p
32108	NAD83 / Nevada Central	metre	p
32109	NAD83 / Nevada West	metre	p
32110	NAD83 / New Hampshire	metre	p
32111	NAD83 / New Jersey	metre	p
32112	NAD83 / New Mexico East	metre	p
32113	NAD83 / New Mexico Central	metre	p
32114	NAD83 / New Mexico West	metre	p
32115	NAD83 / New York East	metre	p
32116	NAD83 / New York Central	metre	p
32117	NAD83 / New York West	metre	p
32118	NAD83 / New York Long Island	metre	p
32119	NAD83 / North Carolina	metre	p
32120	NAD83 / North Dakota North	metre	p
32121	NAD83 / North Dakota South	metre	p
32122	NAD83 / Ohio North	metre	p
32123	NAD83 / Ohio South	metre	p
32124	NAD83 / Oklahoma North	metre	p
32125	NAD83 / Oklahoma South	metre	p
32126	NAD83 / Oregon North	metre	p
32127	NAD83 / Oregon South	metre	p
32128	NAD83 / Pennsylvania North	metre	p
32129	NAD83 / Pennsylvania South	metre	p
32130	NAD83 / Rhode Island	metre	p
32133	NAD83 / South Carolina	metre	p
32134	NAD83 / South Dakota North	metre	p
32135	NAD83 / South Dakota South	metre	p
32136	NAD83 / Tennessee	metre	p
32137	NAD83 / Texas North	metre	p
32138	NAD83 / Texas North Central	metre	p
32139	NAD83 / Texas Central	metre	p
32140	NAD83 / Texas South Central	metre	p
32141	NAD83 / Texas South	metre	p
32142	NAD83 / Utah North	metre	p
32143	NAD83 / Utah Central	metre	p
32144	NAD83 / Utah South	metre	p
32145	NAD83 / Vermont	metre	p
32146	NAD83 / Virginia North	metre	p
32147	NAD83 / Virginia South	metre	p
32148	NAD83 / Washington North	metre	p
32149	NAD83 / Washington South	metre	p
32150	NAD83 / West Virginia North	metre	p
32151	NAD83 / West Virginia South	metre	p
32152	NAD83 / Wisconsin North	metre	p
32153	NAD83 / Wisconsin Central	metre	p
32154	NAD83 / Wisconsin South	metre	p
32155	NAD83 / Wyoming East	metre	p
32156	NAD83 / Wyoming East Central	metre	p
32157	NAD83 / Wyoming West Central	metre	p
32158	NAD83 / Wyoming West	metre	p
32159	NAD83 / Wyoming Lambert	metre	p
32161	NAD83 / Puerto Rico & Virgin Is.	metre	p
32164	NAD83 / BLM 14N (ftUS)	US survey foot	p
32165	NAD83 / BLM 15N (ftUS)	US survey foot	p
32166	NAD83 / BLM 16N (ftUS)	US survey foot	p
32167	NAD83 / BLM 17N (ftUS)	US survey foot	p
32181	NAD83 / MTM zone 1	metre	p
32182	NAD83 / MTM zone 2	metre	p
32183	NAD83 / MTM zone 3	metre	p
32184	NAD83 / MTM zone 4	metre	p
32185	NAD83 / MTM zone 5	metre	p
32186	NAD83 / MTM zone 6	metre	p
32187	NAD83 / MTM zone 7	metre	p
32188	NAD83 / MTM zone 8	metre	p
32189	NAD83 / MTM zone 9	metre	p
32190	NAD83 / MTM zone 10	metre	p
32191	NAD83 / MTM zone 11	metre	p
32192	NAD83 / MTM zone 12	metre	p
32193	NAD83 / MTM zone 13	metre	p
32194	NAD83 / MTM zone 14	metre	p
32195	NAD83 / MTM zone 15	metre	p
32196	NAD83 / MTM zone 16	metre	p
32197	NAD83 / MTM zone 17	metre	p
32198	NAD83 / Quebec Lambert	metre	p
32199	NAD83 / Louisiana Offshore	metre	p
32201	WGS 72 / UTM zone 1N	metre	p
32202	WGS 72 / UTM zone 2N	metre	p
32203	WGS 72 / UTM zone 3N	metre	p
32204	WGS 72 / UTM zone 4N	metre	p
32205	WGS 72 / UTM zone 5N	metre	p
32206	WGS 72 / UTM zone 6N	metre	p
32207	WGS 72 / UTM zone 7N	metre	p
32208	WGS 72 / UTM zone 8N	metre	p
32209	WGS 72 / UTM zone 9N	metre	p
32210	WGS 72 / UTM zone 10N	metre	p
32211	WGS 72 / UTM zone 11N	metre	p
32212	WGS 72 / UTM zone 12N	metre	p
32213	WGS 72 / UTM zone 13N	metre	p
32214	WGS 72 / UTM zone 14N	metre	p
32215	WGS 72 / UTM zone 15N	metre	p
32216	WGS 72 / UTM zone 16N	metre	p
32217	WGS 72 / UTM zone 17N	metre	p
32218	WGS 72 / UTM zone 18N	metre	p
32219	WGS 72 / UTM zone 19N	metre	p
32220	WGS 72 / UTM zone 20N	metre	p
32221	WGS 72 / UTM zone 21N	metre	p
32222	WGS 72 / UTM zone 22N	metre	p
32223	WGS 72 / UTM zone 23N	metre	p
32224	WGS 72 / UTM zone 24N	metre	p
32225	WGS 72 / UTM zone 25N	metre	p
32226	WGS 72 / UTM zone 26N	metre	p
32227	WGS 72 / UTM zone 27N	metre	p
32228	WGS 72 / UTM zone 28N	metre	p
32229	WGS 72 / UTM zone 29N	metre	p
32230	WGS 72 / UTM zone 30N	metre	p
32231	WGS 72 / UTM zone 31N	metre	p
32232	WGS 72 / UTM zone 32N	metre	p
32233	WGS 72 / UTM zone 33N	metre	p
32234	WGS 72 / UTM zone 34N	metre	p
32235	WGS 72 / UTM zone 35N	metre	p
32236	WGS 72 / UTM zone 36N	metre	p
32237	WGS 72 / UTM zone 37N	metre	p
32238	WGS 72 / UTM zone 38N	metre	p
32239	WGS 72 / UTM zone 39N	metre	p
32240	WGS 72 / UTM zone 40N	metre	p
32241	WGS 72 / UTM zone 41N	metre	p
32242	WGS 72 / UTM zone 42N	metre	p
32243	WGS 72 / UTM zone 43N	metre	p
32244	WGS 72 / UTM zone 44N	metre	p
32245	WGS 72 / UTM zone 45N	metre	p
32246	WGS 72 / UTM zone 46N	metre	p
32247	WGS 72 / UTM zone 47N	metre	p
32248	WGS 72 / UTM zone 48N	metre	p
32249	WGS 72 / UTM zone 49N	metre	p
32250	WGS 72 / UTM zone 50N	metre	p
32251	WGS 72 / UTM zone 51N	metre	p
32252	WGS 72 / UTM zone 52N	metre	p
32253	WGS 72 / UTM zone 53N	metre	p
32254	WGS 72 / UTM zone 54N	metre	p
32255	WGS 72 / UTM zone 55N	metre	p
32256	WGS 72 / UTM zone 56N	metre	p
32257	WGS 72 / UTM zone 57N	metre	p
32258	WGS 72 / UTM zone 58N	metre	p
32259	WGS 72 / UTM zone 59N	metre	p
32260	WGS 72 / UTM zone 60N	metre	p
32301	WGS 72 / UTM zone 1S	metre	p
32302	WGS 72 / UTM zone 2S	metre	p
32303	WGS 72 / UTM zone 3S	metre	p
32304	WGS 72 / UTM zone 4S	metre	p
32305	WGS 72 / UTM zone 5S	metre	p
32306	WGS 72 / UTM zone 6S	metre	p
32307	WGS 72 / UTM zone 7S	metre	p
32308	WGS 72 / UTM zone 8S	metre	p
32309	WGS 72 / UTM zone 9S	metre	p
32310	WGS 72 / UTM zone 10S	metre	p
32311	WGS 72 / UTM zone 11S	metre	p
32312	WGS 72 / UTM zone 12S	metre	p
32313	WGS 72 / UTM zone 13S	metre	p
32314	WGS 72 / UTM zone 14S	metre	p
32315	WGS 72 / UTM zone 15S	metre	p
32316	WGS 72 / UTM zone 16S	metre	p
32317	WGS 72 / UTM zone 17S	metre	p
32318	WGS 72 / UTM zone 18S	metre	p
32319	WGS 72 / UTM zone 19S	metre	p
32320	WGS 72 / UTM zone 20S	metre	p
32321	WGS 72 / UTM zone 21S	metre	p
32322	WGS 72 / UTM zone 22S	metre	p
32323	WGS 72 / UTM zone 23S	metre	p
32324	WGS 72 / UTM zone 24S	metre	p
32325	WGS 72 / UTM zone 25S	metre	p
32326	WGS 72 / UTM zone 26S	metre	p
32327	WGS 72 / UTM zone 27S	metre	p
32328	WGS 72 / UTM zone 28S	metre	p
32329	WGS 72 / UTM zone 29S	metre	p
32330	WGS 72 / UTM zone 30S	metre	p
32331	WGS 72 / UTM zone 31S	metre	p
32332	WGS 72 / UTM zone 32S	metre	p
32333	WGS 72 / UTM zone 33S	metre	p
32334	WGS 72 / UTM zone 34S	metre	p
32335	WGS 72 / UTM zone 35S	metre	p
32336	WGS 72 / UTM zone 36S	metre	p
32337	WGS 72 / UTM zone 37S	metre	p
32338	WGS 72 / UTM zone 38S	metre	p
32339	WGS 72 / UTM zone 39S	metre	p
32340	WGS 72 / UTM zone 40S	metre	p
32341	WGS 72 / UTM zone 41S	metre	p
32342	WGS 72 / UTM zone 42S	metre	p
32343	WGS 72 / UTM zone 43S	metre	p
32344	WGS 72 / UTM zone 44S	metre	p
32345	WGS 72 / UTM zone 45S	metre	p
32346	WGS 72 / UTM zone 46S	metre	p
32347	WGS 72 / UTM zone 47S	metre	p
32348	WGS 72 / UTM zone 48S	metre	p
32349	WGS 72 / UTM zone 49S	metre	p
32350	WGS 72 / UTM zone 50S	metre	p
32351	WGS 72 / UTM zone 51S	metre	p
32352	WGS 72 / UTM zone 52S	metre	p
32353	WGS 72 / UTM zone 53S	metre	p
32354	WGS 72 / UTM zone 54S	metre	p
32355	WGS 72 / UTM zone 55S	metre	p
32356	WGS 72 / UTM zone 56S	metre	p
32357	WGS 72 / UTM zone 57S	metre	p
32358	WGS 72 / UTM zone 58S	metre	p
32359	WGS 72 / UTM zone 59S	metre	p
32360	WGS 72 / UTM zone 60S	metre	p
32401	WGS 72BE / UTM zone 1N	metre	p
32402	WGS 72BE / UTM zone 2N	metre	p
32403	WGS 72BE / UTM zone 3N	metre	p
32404	WGS 72BE / UTM zone 4N	metre	p
32405	WGS 72BE / UTM zone 5N	metre	p
32406	WGS 72BE / UTM zone 6N	metre	p
32407	WGS 72BE / UTM zone 7N	metre	p
32408	WGS 72BE / UTM zone 8N	metre	p
32409	WGS 72BE / UTM zone 9N	metre	p
32410	WGS 72BE / UTM zone 10N	metre	p
32411	WGS 72BE / UTM zone 11N	metre	p
32412	WGS 72BE / UTM zone 12N	metre	p
32413	WGS 72BE / UTM zone 13N	metre	p
32414	WGS 72BE / UTM zone 14N	metre	p
32415	WGS 72BE / UTM zone 15N	metre	p
32416	WGS 72BE / UTM zone 16N	metre	p
32417	WGS 72BE / UTM zone 17N	metre	p
32418	WGS 72BE / UTM zone 18N	metre	p
32419	WGS 72BE / UTM zone 19N	metre	p
32420	WGS 72BE / UTM zone 20N	metre	p
32421	WGS 72BE / UTM zone 21N	metre	p
32422	WGS 72BE / UTM zone 22N	metre	p
32423	WGS 72BE / UTM zone 23N	metre	p
32424	WGS 72BE / UTM zone 24N	metre	p
32425	WGS 72BE / UTM zone 25N	metre	p
32426	WGS 72BE / UTM zone 26N	metre	p
32427	WGS 72BE / UTM zone 27N	metre	p
32428	WGS 72BE / UTM zone 28N	metre	p
32429	WGS 72BE / UTM zone 29N	metre	p
32430	WGS 72BE / UTM zone 30N	metre	p
32431	WGS 72BE / UTM zone 31N	metre	p
32432	WGS 72BE / UTM zone 32N	metre	p
32433	WGS 72BE / UTM zone 33N	metre	p
32434	WGS 72BE / UTM zone 34N	metre	p
32435	WGS 72BE / UTM zone 35N	metre	p
32436	WGS 72BE / UTM zone 36N	metre	p
32437	WGS 72BE / UTM zone 37N	metre	p
32438	WGS 72BE / UTM zone 38N	metre	p
32439	WGS 72BE / UTM zone 39N	metre	p
32440	WGS 72BE / UTM zone 40N	metre	p
32441	WGS 72BE / UTM zone 41N	metre	p
32442	WGS 72BE / UTM zone 42N	metre	p
32443	WGS 72BE / UTM zone 43N	metre	p
32444	WGS 72BE / UTM zone 44N	metre	p
32445	WGS 72BE / UTM zone 45N	metre	p
32446	WGS 72BE / UTM zone 46N	metre	p
32447	WGS 72BE / UTM zone 47N	metre	p
32448	WGS 72BE / UTM zone 48N	metre	p
32449	WGS 72BE / UTM zone 49N	metre	p
32450	WGS 72BE / UTM zone 50N	metre	p
32451	WGS 72BE / UTM zone 51N	metre	p
32452	WGS 72BE / UTM zone 52N	metre	p
32453	WGS 72BE / UTM zone 53N	metre	p
32454	WGS 72BE / UTM zone 54N	metre	p
32455	WGS 72BE / UTM zone 55N	metre	p
32456	WGS 72BE / UTM zone 56N	metre	p
32457	WGS 72BE / UTM zone 57N	metre	p
32458	WGS 72BE / UTM zone 58N	metre	p
32459	WGS 72BE / UTM zone 59N	metre	p
32460	WGS 72BE / UTM zone 60N	metre	p
32501	WGS 72BE / UTM zone 1S	metre	p
32502	WGS 72BE / UTM zone 2S	metre	p
32503	WGS 72BE / UTM zone 3S	metre	p
32504	WGS 72BE / UTM zone 4S	metre	p
32505	WGS 72BE / UTM zone 5S	metre	p
32506	WGS 72BE / UTM zone 6S	metre	p
32507	WGS 72BE / UTM zone 7S	metre	p
32508	WGS 72BE / UTM zone 8S	metre	p
32509	WGS 72BE / UTM zone 9S	metre	p
32510	WGS 72BE / UTM zone 10S	metre	p
32511	WGS 72BE / UTM zone 11S	metre	p
32512	WGS 72BE / UTM zone 12S	metre	p
32513	WGS 72BE / UTM zone 13S	metre	p
32514	WGS 72BE / UTM zone 14S	metre	p
32515	WGS 72BE / UTM zone 15S	metre	p
32516	WGS 72BE / UTM zone 16S	metre	p
32517	WGS 72BE / UTM zone 17S	metre	p
32518	WGS 72BE / UTM zone 18S	metre	p
32519	WGS 72BE / UTM zone 19S	metre	p
32520	WGS 72BE / UTM zone 20S	metre	p
32521	WGS 72BE / UTM zone 21S	metre	p
32522	WGS 72BE / UTM zone 22S	metre	p
32523	WGS 72BE / UTM zone 23S	metre	p
32524	WGS 72BE / UTM zone 24S	metre	p
32525	WGS 72BE / UTM zone 25S	metre	p
32526	WGS 72BE / UTM zone 26S	metre	p
32527	WGS 72BE / UTM zone 27S	metre	p
32528	WGS 72BE / UTM zone 28S	metre	p
32529	WGS 72BE / UTM zone 29S	metre	p
32530	WGS 72BE / UTM zone 30S	metre	p
32531	WGS 72BE / UTM zone 31S	metre	p
32532	WGS 72BE / UTM zone 32S	metre	p
32533	WGS 72BE / UTM zone 33S	metre	p
32534	WGS 72BE / UTM zone 34S	metre	p
32535	WGS 72BE / UTM zone 35S	metre	p
32536	WGS 72BE / UTM zone 36S	metre	p
32537	WGS 72BE / UTM zone 37S	metre	p
32538	WGS 72BE / UTM zone 38S	metre	p
32539	WGS 72BE / UTM zone 39S	metre	p
32540	WGS 72BE / UTM zone 40S	metre	p
32541	WGS 72BE / UTM zone 41S	metre	p
32542	WGS 72BE / UTM zone 42S	metre	p
32543	WGS 72BE / UTM zone 43S	metre	p
32544	WGS 72BE / UTM zone 44S	metre	p
32545	WGS 72BE / UTM zone 45S	metre	p
32546	WGS 72BE / UTM zone 46S	metre	p
32547	WGS 72BE / UTM zone 47S	metre	p
32548	WGS 72BE / UTM zone 48S	metre	p
32549	WGS 72BE / UTM zone 49S	metre	p
32550	WGS 72BE / UTM zone 50S	metre	p
32551	WGS 72BE / UTM zone 51S	metre	p
32552	WGS 72BE / UTM zone 52S	metre	p
32553	WGS 72BE / UTM zone 53S	metre	p
32554	WGS 72BE / UTM zone 54S	metre	p
32555	WGS 72BE / UTM zone 55S	metre	p
32556	WGS 72BE / UTM zone 56S	metre	p
32557	WGS 72BE / UTM zone 57S	metre	p
32558	WGS 72BE / UTM zone 58S	metre	p
32559	WGS 72BE / UTM zone 59S	metre	p
32560	WGS 72BE / UTM zone 60S	metre	p
32596	EPSG example I=J+90 bin grid (real values)	(bin)	-
32597	EPSG example I=J-90 bin grid (real values)	(bin)	-
32598	EPSG example I=J+90 local bin grid (real values)	(bin)	-
32599	EPSG example I=J-90 local bin grid (real values)	(bin)	-
32600	WGS 84 / UTM grid system (northern hemisphere)	metre	p
32601	WGS 84 / UTM zone 1N	metre	p
32602	WGS 84 / UTM zone 2N	metre	p
32603	WGS 84 / UTM zone 3N	metre	p
32604	WGS 84 / UTM zone 4N	metre	p
32605	WGS 84 / UTM zone 5N	metre	p
32606	WGS 84 / UTM zone 6N	metre	p
32607	WGS 84 / UTM zone 7N	metre	p
32608	WGS 84 / UTM zone 8N	metre	p
32609	WGS 84 / UTM zone 9N	metre	p
32610	WGS 84 / UTM zone 10N	metre	p
32611	WGS 84 / UTM zone 11N	metre	p
32612	WGS 84 / UTM zone 12N	metre	p
32613	WGS 84 / UTM zone 13N	metre	p
32614	WGS 84 / UTM zone 14N	metre	p
32615	WGS 84 / UTM zone 15N	metre	p
32616	WGS 84 / UTM zone 16N	metre	p
32617	WGS 84 / UTM zone 17N	metre	p
32618	WGS 84 / UTM zone 18N	metre	p
32619	WGS 84 / UTM zone 19N	metre	p
32620	WGS 84 / UTM zone 20N	metre	p
32621	WGS 84 / UTM zone 21N	metre	p
32622	WGS 84 / UTM zone 22N	metre	p
32623	WGS 84 / UTM zone 23N	metre	p
32624	WGS 84 / UTM zone 24N	metre	p
32625	WGS 84 / UTM zone 25N	metre	p
32626	WGS 84 / UTM zone 26N	metre	p
32627	WGS 84 / UTM zone 27N	metre	p
32628	WGS 84 / UTM zone 28N	metre	p
32629	WGS 84 / UTM zone 29N	metre	p
32630	WGS 84 / UTM zone 30N	metre	p
32631	WGS 84 / UTM zone 31N	metre	p
32632	WGS 84 / UTM zone 32N	metre	p
32633	WGS 84 / UTM zone 33N	metre	p
32634	WGS 84 / UTM zone 34N	metre	p
32635	WGS 84 / UTM zone 35N	metre	p
32636	WGS 84 / UTM zone 36N	metre	p
32637	WGS 84 / UTM zone 37N	metre	p
32638	WGS 84 / UTM zone 38N	metre	p
32639	WGS 84 / UTM zone 39N	metre	p
32640	WGS 84 / UTM zone 40N	metre	p
32641	WGS 84 / UTM zone 41N	metre	p
32642	WGS 84 / UTM zone 42N	metre	p
32643	WGS 84 / UTM zone 43N	metre	p
32644	WGS 84 / UTM zone 44N	metre	p
32645	WGS 84 / UTM zone 45N	metre	p
32646	WGS 84 / UTM zone 46N	metre	p
32647	WGS 84 / UTM zone 47N	metre	p
32648	WGS 84 / UTM zone 48N	metre	p
32649	WGS 84 / UTM zone 49N	metre	p
32650	WGS 84 / UTM zone 50N	metre	p
32651	WGS 84 / UTM zone 51N	metre	p
32652	WGS 84 / UTM zone 52N	metre	p
32653	WGS 84 / UTM zone 53N	metre	p
32654	WGS 84 / UTM zone 54N	metre	p
32655	WGS 84 / UTM zone 55N	metre	p
32656	WGS 84 / UTM zone 56N	metre	p
32657	WGS 84 / UTM zone 57N	metre	p
32658	WGS 84 / UTM zone 58N	metre	p
32659	WGS 84 / UTM zone 59N	metre	p
32660	WGS 84 / UTM zone 60N	metre	p
32661	WGS 84 / UPS North (N,E)	metre	p
32664	WGS 84 / BLM 14N (ftUS)	US survey foot	p
32665	WGS 84 / BLM 15N (ftUS)	US survey foot	p
32666	WGS 84 / BLM 16N (ftUS)	US survey foot	p
32667	WGS 84 / BLM 17N (ftUS)	US survey foot	p
32700	WGS 84 / UTM grid system (southern hemisphere)	metre	p
32701	WGS 84 / UTM zone 1S	metre	p
32702	WGS 84 / UTM zone 2S	metre	p
32703	WGS 84 / UTM zone 3S	metre	p
32704	WGS 84 / UTM zone 4S	metre	p
32705	WGS 84 / UTM zone 5S	metre	p
32706	WGS 84 / UTM zone 6S	metre	p
32707	WGS 84 / UTM zone 7S	metre	p
32708	WGS 84 / UTM zone 8S	metre	p
32709	WGS 84 / UTM zone 9S	metre	p
32710	WGS 84 / UTM zone 10S	metre	p
32711	WGS 84 / UTM zone 11S	metre	p
32712	WGS 84 / UTM zone 12S	metre	p
32713	WGS 84 / UTM zone 13S	metre	p
32714	WGS 84 / UTM zone 14S	metre	p
32715	WGS 84 / UTM zone 15S	metre	p
32716	WGS 84 / UTM zone 16S	metre	p
32717	WGS 84 / UTM zone 17S	metre	p
32718	WGS 84 / UTM zone 18S	metre	p
32719	WGS 84 / UTM zone 19S	metre	p
32720	WGS 84 / UTM zone 20S	metre	p
32721	WGS 84 / UTM zone 21S	metre	p
32722	WGS 84 / UTM zone 22S	metre	p
32723	WGS 84 / UTM zone 23S	metre	p
32724	WGS 84 / UTM zone 24S	metre	p
32725	WGS 84 / UTM zone 25S	metre	p
32726	WGS 84 / UTM zone 26S	metre	p
32727	WGS 84 / UTM zone 27S	metre	p
32728	WGS 84 / UTM zone 28S	metre	p
32729	WGS 84 / UTM zone 29S	metre	p
32730	WGS 84 / UTM zone 30S	metre	p
32731	WGS 84 / UTM zone 31S	metre	p
32732	WGS 84 / UTM zone 32S	metre	p
32733	WGS 84 / UTM zone 33S	metre	p
32734	WGS 84 / UTM zone 34S	metre	p
32735	WGS 84 / UTM zone 35S	metre	p
32736	WGS 84 / UTM zone 36S	metre	p
32737	WGS 84 / UTM zone 37S	metre	p
32738	WGS 84 / UTM zone 38S	metre	p
32739	WGS 84 / UTM zone 39S	metre	p
32740	WGS 84 / UTM zone 40S	metre	p
32741	WGS 84 / UTM zone 41S	metre	p
32742	WGS 84 / UTM zone 42S	metre	p
32743	WGS 84 / UTM zone 43S	metre	p
32744	WGS 84 / UTM zone 44S	metre	p
32745	WGS 84 / UTM zone 45S	metre	p
32746	WGS 84 / UTM zone 46S	metre	p
32747	WGS 84 / UTM zone 47S	metre	p
32748	WGS 84 / UTM zone 48S	metre	p
32749	WGS 84 / UTM zone 49S	metre	p
32750	WGS 84 / UTM zone 50S	metre	p
32751	WGS 84 / UTM zone 51S	metre	p
32752	WGS 84 / UTM zone 52S	metre	p
32753	WGS 84 / UTM zone 53S	metre	p
32754	WGS 84 / UTM zone 54S	metre	p
32755	WGS 84 / UTM zone 55S	metre	p
32756	WGS 84 / UTM zone 56S	metre	p
32757	WGS 84 / UTM zone 57S	metre	p
32758	WGS 84 / UTM zone 58S	metre	p
32759	WGS 84 / UTM zone 59S	metre	p
32760	WGS 84 / UTM zone 60S	metre	p
32761	WGS 84 / UPS South (N,E)	metre	p
32762	EPSG example I=J+90 bin grid (integer values)		-
32763	EPSG example I=J-90 bin grid (integer values)		-
32764	EPSG example I=J+90 local bin grid (integer values)		-
32765	EPSG example I=J-90 local bin grid (integer values)		-
32766	WGS 84 / TM 36 SE	metre	p
`;
